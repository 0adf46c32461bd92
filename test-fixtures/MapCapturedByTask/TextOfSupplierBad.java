// SPDX-License-Identifier: Apache-2.0
// The text is made by the main thread, which goes over the map to make it, while the other thread counts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class TextOfSupplierBad {
  private static void tell(Supplier<String> text) {
    System.out.println(text.get());
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Thread counting = new Thread(() -> counts.merge("a", 1, Integer::sum)); // race
    counting.start();
    tell(() -> "so far " + counts); // race
    counting.join();
  }
}
