// SPDX-License-Identifier: Apache-2.0
// A task for each part puts into it, and the loop goes on to put into the same part.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TaskPerPartBad {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void fill(String[] words) {
    List<Map<String, Integer>> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      parts.add(new HashMap<>()); // expect: error MapCapturedByTask
    }
    for (Map<String, Integer> part : parts) {
      pool.execute(() -> part.put(words[0], 1)); // race
      part.put("", 0); // race
    }
  }
}
