// SPDX-License-Identifier: Apache-2.0
// The loop holds the monitor of the map, which each call of the task takes.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class LocalScoresGood {
  static int sum(String player) {
    Map<String, Integer> scores = Collections.synchronizedMap(new HashMap<>());
    new Thread(() -> scores.put(player, 1)).start();
    int sum = 0;
    synchronized (scores) {
      for (int score : scores.values()) {
        sum += score;
      }
    }
    return sum;
  }
}
