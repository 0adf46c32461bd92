// SPDX-License-Identifier: Apache-2.0
// toString and toArray of the wrapper and its views hold its monitor: nothing iterates in the open.
package fixtures.synchronizedmapiteration;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class PlayerNamesGood {
  private final Map<String, Integer> players;

  public PlayerNamesGood() {
    this.players = Collections.synchronizedSortedMap(new TreeMap<>());
  }

  public void score(String player, int points) {
    players.merge(player, points, Integer::sum);
  }

  public String names() {
    return String.join(" ", Arrays.asList(players.keySet().toArray(new String[0])));
  }

  @Override
  public String toString() {
    return "players " + players;
  }
}
