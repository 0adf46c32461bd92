// SPDX-License-Identifier: Apache-2.0
// The map is a concurrent one.
package fixtures.mapcapturedbytask;

import java.lang.ref.Cleaner;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class CleaningActionGood {
  private static final Cleaner CLEANER = Cleaner.create();

  static final class Resource {}

  private static Resource open(Map<Integer, String> names, int id) {
    Resource resource = new Resource();
    names.put(id, "resource " + id);
    CLEANER.register(resource, () -> names.remove(id));
    return resource;
  }

  public static void main(String[] args) {
    Map<Integer, String> names = new ConcurrentHashMap<>();
    for (int id = 0; id < 1000; id++) {
      System.out.println(open(names, id));
    }
  }
}
