// SPDX-License-Identifier: Apache-2.0
// toArray of the key set sizes the result by what it really meets.
package fixtures.concurrentmapsnapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class PlayerNamesGood {
  private final Map<String, Integer> score = new ConcurrentHashMap<>();

  public void scored(String player, int points) {
    score.merge(player, points, Integer::sum);
  }

  public void left(String player) {
    score.remove(player);
  }

  public String[] names() {
    return score.keySet().toArray(new String[0]);
  }
}
