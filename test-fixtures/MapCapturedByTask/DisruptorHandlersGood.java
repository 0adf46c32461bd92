// SPDX-License-Identifier: Apache-2.0
// The map is concurrent, and each call is one step.
package fixtures.mapcapturedbytask;

import com.lmax.disruptor.dsl.Disruptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class DisruptorHandlersGood {
  static void run(Disruptor<String> disruptor) {
    Map<String, Long> seen = new ConcurrentHashMap<>();
    disruptor.handleEventsWith(
        (event, sequence, last) -> seen.put(event, sequence),
        (event, sequence, last) -> seen.remove(event, sequence - 1));
    disruptor.start();
  }
}
