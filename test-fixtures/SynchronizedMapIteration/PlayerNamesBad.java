// SPDX-License-Identifier: Apache-2.0
// String.join iterates the key set outside of the wrapper's monitor, while another caller may put.
package fixtures.synchronizedmapiteration;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class PlayerNamesBad {
  private final Map<String, Integer> players; // expect: warning SynchronizedMapIteration

  public PlayerNamesBad() {
    this.players = Collections.synchronizedSortedMap(new TreeMap<>());
  }

  public void score(String player, int points) {
    players.merge(player, points, Integer::sum); // race
  }

  public String names() {
    return String.join(" ", players.keySet()); // race
  }

  @Override
  public String toString() {
    return "players " + players;
  }
}
