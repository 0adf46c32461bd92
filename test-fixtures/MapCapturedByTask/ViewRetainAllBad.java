// SPDX-License-Identifier: Apache-2.0
// keySet().retainAll removes entries of the map behind the view. The task does so while the
// starter gets from the map: unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class ViewRetainAllBad {
  public static void main(String[] args) {
    Map<String, Integer> users = new HashMap<>(); // expect: error MapCapturedByTask
    users.put("ann", 1);
    users.put("bob", 2);
    Set<String> names = users.keySet();
    Thread cleaner = new Thread(() -> names.retainAll(List.of("ann"))); // race
    cleaner.start();
    System.out.println(users.get("bob")); // race
  }
}
