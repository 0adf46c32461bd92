// SPDX-License-Identifier: Apache-2.0
// Both threads are joined before the maps are read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class OneOfTwoJoinedGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    Thread first = new Thread(() -> left.put("a", 1));
    Thread second = new Thread(() -> right.put("b", 2));
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(left.get("a"));
    System.out.println(right.get("b"));
  }
}
