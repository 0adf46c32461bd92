// SPDX-License-Identifier: Apache-2.0
// The array has the size the map had; players who join before the loop make it overflow, leavers leave
// null at its end.
package fixtures.concurrentmapsnapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class PlayerNamesBad {
  private final Map<String, Integer> score = new ConcurrentHashMap<>(); // expect: note ConcurrentMapSnapshot

  public void scored(String player, int points) {
    score.merge(player, points, Integer::sum); // race
  }

  public void left(String player) {
    score.remove(player); // race
  }

  public String[] names() {
    String[] names = new String[score.size()]; // race
    int i = 0;
    for (String name : score.keySet()) { // race
      names[i++] = name;
    }
    return names;
  }
}
