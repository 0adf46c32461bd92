// SPDX-License-Identifier: Apache-2.0
// alias is a map of its own.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class AliasGood {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> alias = new HashMap<>();
    new Thread(() -> alias.put("a", 1)).start();
    System.out.println(counts.get("a"));
  }
}
