// SPDX-License-Identifier: Apache-2.0
// The group gives the two tasks to two of its executors, each with a thread of its own. The end of
// the group orders both before the caller, but not one before the other.
package fixtures.mapcapturedbytask;

import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.util.HashMap;
import java.util.Map;

public class NettyGroupBad {
  static Map<String, Integer> load() throws InterruptedException {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    EventExecutorGroup group = new DefaultEventExecutorGroup(4);
    group.submit(() -> prices.put("tea", 3)); // race
    group.submit(() -> prices.put("ale", 5)); // race
    group.shutdownGracefully().sync();
    return prices;
  }
}
