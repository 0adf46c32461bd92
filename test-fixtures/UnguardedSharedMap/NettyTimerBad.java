// SPDX-License-Identifier: Apache-2.0
// The timer's worker thread removes what callers put at the same time.
package fixtures.unguardedsharedmap;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public class NettyTimerBad {
  private final Timer timer = new HashedWheelTimer();
  private final Map<String, Runnable> pending = new HashMap<>(); // expect: warning UnguardedSharedMap

  public void send(String id) {
    timer.newTimeout(timeout -> pending.remove(id), 5, TimeUnit.SECONDS); // race
  }

  public void expect(String id, Runnable then) {
    pending.put(id, then); // race
  }
}
