// SPDX-License-Identifier: Apache-2.0
// The list holds two maps, and each task takes one of them.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ListElementsGood {
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
    Map<String, Integer> even = new HashMap<>();
    shards.add(even);
    shards.add(new HashMap<>());
    new Thread(() -> shards.shard(0).merge("a", 1, Integer::sum)).start();
    new Thread(() -> shards.shard(1).merge("b", 1, Integer::sum)).start();
  }
}
