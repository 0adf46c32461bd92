// SPDX-License-Identifier: Apache-2.0
// alias and counts are two names of one HashMap; the task puts through the one and the starter
// reads through the other after the start.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class AliasBad {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Map<String, Integer> alias = counts;
    new Thread(() -> alias.put("a", 1)).start(); // race
    System.out.println(counts.get("a")); // race
  }
}
