// SPDX-License-Identifier: Apache-2.0
// The task works on the key set of a copy that belongs to it alone.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class ViewRetainAllGood {
  public static void main(String[] args) {
    Map<String, Integer> users = new HashMap<>();
    users.put("ann", 1);
    users.put("bob", 2);
    Set<String> names = new HashMap<>(users).keySet();
    Thread cleaner = new Thread(() -> names.retainAll(List.of("ann")));
    cleaner.start();
    System.out.println(users.get("bob"));
  }
}
