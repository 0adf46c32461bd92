// SPDX-License-Identifier: Apache-2.0
// The task puts on a thread of the group while the thread that gave it reads.
package fixtures.mapcapturedbytask;

import io.netty.util.concurrent.DefaultEventExecutorGroup;
import java.util.HashMap;
import java.util.Map;

public class NettyListenerBad {
  static void load(DefaultEventExecutorGroup group) {
    Map<String, Integer> prices = new HashMap<>(); // expect: warning MapCapturedByTask
    group.submit(() -> prices.put("tea", 3)); // race
    System.out.println(prices.get("tea")); // race
  }
}
