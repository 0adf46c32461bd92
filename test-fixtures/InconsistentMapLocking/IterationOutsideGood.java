// SPDX-License-Identifier: Apache-2.0
// The iteration is under the lock as well.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class IterationOutsideGood {
  private final Map<String, Integer> meters = new LinkedHashMap<>();

  public void add(String name) {
    synchronized (meters) {
      meters.putIfAbsent(name, 0);
    }
  }

  public void remove(String name) {
    synchronized (meters) {
      meters.remove(name);
    }
  }

  public List<String> names() {
    List<String> names = new ArrayList<>();
    synchronized (meters) {
      for (String name : meters.keySet()) {
        names.add(name);
      }
    }
    return names;
  }
}
