// SPDX-License-Identifier: Apache-2.0
// The text is made when the other thread has ended.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class TextOfSupplierGood {
  private static void tell(Supplier<String> text) {
    System.out.println(text.get());
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    Thread counting = new Thread(() -> counts.merge("a", 1, Integer::sum));
    counting.start();
    counting.join();
    tell(() -> "so far " + counts);
  }
}
