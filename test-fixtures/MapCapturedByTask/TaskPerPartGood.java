// SPDX-License-Identifier: Apache-2.0
// Each turn of the loop comes to another part, which its task has to itself.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TaskPerPartGood {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void fill(String[] words) {
    List<Map<String, Integer>> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      parts.add(new HashMap<>());
    }
    for (Map<String, Integer> part : parts) {
      pool.execute(() -> part.put(words[0], 1));
    }
  }
}
