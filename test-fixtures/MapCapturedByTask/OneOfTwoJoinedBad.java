// SPDX-License-Identifier: Apache-2.0
// Two threads put, each into its own map, but only the first is joined before both maps are read;
// the second map's put and get are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class OneOfTwoJoinedBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>(); // expect: error MapCapturedByTask
    Thread first = new Thread(() -> left.put("a", 1));
    Thread second = new Thread(() -> right.put("b", 2)); // race
    first.start();
    second.start();
    first.join();
    System.out.println(left.get("a"));
    System.out.println(right.get("b")); // race
    second.join();
  }
}
