// SPDX-License-Identifier: Apache-2.0
// The cleaner runs the action on its own thread at some time after the resource is unreachable,
// which may be while main puts the next one.
package fixtures.mapcapturedbytask;

import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.Map;

public class CleaningActionBad {
  private static final Cleaner CLEANER = Cleaner.create();

  static final class Resource {}

  private static Resource open(Map<Integer, String> names, int id) {
    Resource resource = new Resource();
    names.put(id, "resource " + id); // race
    CLEANER.register(resource, () -> names.remove(id)); // race
    return resource;
  }

  public static void main(String[] args) {
    Map<Integer, String> names = new HashMap<>(); // expect: error MapCapturedByTask
    for (int id = 0; id < 1000; id++) {
      System.out.println(open(names, id));
    }
  }
}
