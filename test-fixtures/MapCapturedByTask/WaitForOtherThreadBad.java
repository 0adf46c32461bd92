// SPDX-License-Identifier: Apache-2.0
// The starter joins another thread than the one that puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class WaitForOtherThreadBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Thread writer = new Thread(() -> result.put("a", 1)); // race
    Thread printer = new Thread(() -> System.out.println("working"));
    writer.start();
    printer.start();
    printer.join();
    System.out.println(result.get("a")); // race
  }
}
