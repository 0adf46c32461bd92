// SPDX-License-Identifier: Apache-2.0
// The list holds one map twice, and the two tasks take one element each. The list contains no
// other map, so both merge into that one.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ListElementsBad {
  static final class Shards {
    private final List<Map<String, Integer>> maps = new ArrayList<>();

    void add(Map<String, Integer> shard) {
      maps.add(shard);
    }

    Map<String, Integer> shard(int number) {
      return maps.get(number);
    }
  }

  public static void main(String[] args) {
    Shards shards = new Shards();
    Map<String, Integer> even = new HashMap<>(); // expect: error MapCapturedByTask
    shards.add(even);
    shards.add(even);
    new Thread(() -> shards.shard(0).merge("a", 1, Integer::sum)).start(); // race
    new Thread(() -> shards.shard(1).merge("b", 1, Integer::sum)).start(); // race
  }
}
