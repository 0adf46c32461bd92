// SPDX-License-Identifier: Apache-2.0
// A group of one executor has one thread, which runs one task after the other.
package fixtures.mapcapturedbytask;

import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.util.HashMap;
import java.util.Map;

public class NettyGroupGood {
  static Map<String, Integer> load() throws InterruptedException {
    Map<String, Integer> prices = new HashMap<>();
    EventExecutorGroup group = new DefaultEventExecutorGroup(1);
    group.submit(() -> prices.put("tea", 3));
    group.submit(() -> prices.put("ale", 5));
    group.shutdownGracefully().sync();
    return prices;
  }
}
