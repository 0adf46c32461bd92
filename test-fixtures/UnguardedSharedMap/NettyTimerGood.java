// SPDX-License-Identifier: Apache-2.0
// The map is concurrent, and each call is one step.
package fixtures.unguardedsharedmap;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class NettyTimerGood {
  private final Timer timer = new HashedWheelTimer();
  private final Map<String, Runnable> pending = new ConcurrentHashMap<>();

  public void send(String id) {
    timer.newTimeout(timeout -> pending.remove(id), 5, TimeUnit.SECONDS);
  }

  public void expect(String id, Runnable then) {
    pending.put(id, then);
  }
}
