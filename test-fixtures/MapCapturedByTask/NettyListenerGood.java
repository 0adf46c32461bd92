// SPDX-License-Identifier: Apache-2.0
// A listener runs when the task has ended, which happens-before the notification.
package fixtures.mapcapturedbytask;

import io.netty.util.concurrent.DefaultEventExecutorGroup;
import java.util.HashMap;
import java.util.Map;

public class NettyListenerGood {
  static void load(DefaultEventExecutorGroup group) {
    Map<String, Integer> prices = new HashMap<>();
    group
        .submit(() -> prices.put("tea", 3))
        .addListener(done -> System.out.println(prices.get("tea")));
  }
}
