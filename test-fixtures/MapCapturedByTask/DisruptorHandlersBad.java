// SPDX-License-Identifier: Apache-2.0
// Each handler has a thread of its own, and neither waits for the other: both change one map.
package fixtures.mapcapturedbytask;

import com.lmax.disruptor.dsl.Disruptor;
import java.util.HashMap;
import java.util.Map;

public class DisruptorHandlersBad {
  static void run(Disruptor<String> disruptor) {
    Map<String, Long> seen = new HashMap<>(); // expect: error MapCapturedByTask
    disruptor.handleEventsWith(
        (event, sequence, last) -> seen.put(event, sequence), // race
        (event, sequence, last) -> seen.remove(event, sequence - 1)); // race
    disruptor.start();
  }
}
