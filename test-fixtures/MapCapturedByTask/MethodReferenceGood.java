// SPDX-License-Identifier: Apache-2.0
// The starter waits for the thread before it puts again: clear() happens-before join() returns.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class MethodReferenceGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> events = new HashMap<>();
    events.put("old", 1);
    Thread cleaner = new Thread(events::clear);
    cleaner.start();
    cleaner.join();
    events.put("new", 2);
  }
}
