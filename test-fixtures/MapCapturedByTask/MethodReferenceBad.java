// SPDX-License-Identifier: Apache-2.0
// The bound method reference events::clear is the body of the thread; it empties the HashMap that
// the starter puts into after start(). Two writes of one map by two threads, not ordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class MethodReferenceBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> events = new HashMap<>(); // expect: error MapCapturedByTask
    events.put("old", 1);
    Thread cleaner = new Thread(events::clear); // race
    cleaner.start();
    events.put("new", 2); // race
    cleaner.join();
  }
}
