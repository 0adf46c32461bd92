// SPDX-License-Identifier: Apache-2.0
// closeIdle iterates the sessions, and the callee close removes from the same map: the next step of the
// iterator throws ConcurrentModificationException, on one single thread.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class IdleSessionsBad {
  private final Map<String, Long> lastUse = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void touch(String id) {
    lastUse.put(id, System.nanoTime());
  }

  public void closeIdle(long limit) {
    long now = System.nanoTime();
    for (String id : lastUse.keySet()) { // race
      if (now - lastUse.get(id) > limit) {
        close(id);
      }
    }
  }

  private void close(String id) {
    Long used = lastUse.remove(id); // race
    System.out.println(id + " closed, last used " + used);
  }

  public List<String> open() {
    return new ArrayList<>(lastUse.keySet());
  }
}
