// SPDX-License-Identifier: Apache-2.0
// The loop holds no lock between the steps of the iterator, and the task puts between two of them.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class LocalScoresBad {
  static int sum(String player) {
    Map<String, Integer> scores = Collections.synchronizedMap(new HashMap<>()); // expect: error SynchronizedMapIteration
    new Thread(() -> scores.put(player, 1)).start(); // race
    int sum = 0;
    for (int score : scores.values()) { // race
      sum += score;
    }
    return sum;
  }
}
