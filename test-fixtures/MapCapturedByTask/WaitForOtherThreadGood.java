// SPDX-License-Identifier: Apache-2.0
// The starter joins the thread that puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class WaitForOtherThreadGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    Thread writer = new Thread(() -> result.put("a", 1));
    Thread printer = new Thread(() -> System.out.println("working"));
    writer.start();
    printer.start();
    writer.join();
    System.out.println(result.get("a"));
  }
}
