// SPDX-License-Identifier: Apache-2.0
// The loop goes over a copy of the ids.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class IdleSessionsGood {
  private final Map<String, Long> lastUse = new HashMap<>();

  public void touch(String id) {
    lastUse.put(id, System.nanoTime());
  }

  public void closeIdle(long limit) {
    long now = System.nanoTime();
    for (String id : List.copyOf(lastUse.keySet())) {
      if (now - lastUse.get(id) > limit) {
        close(id);
      }
    }
  }

  private void close(String id) {
    Long used = lastUse.remove(id);
    System.out.println(id + " closed, last used " + used);
  }

  public List<String> open() {
    return new ArrayList<>(lastUse.keySet());
  }
}
