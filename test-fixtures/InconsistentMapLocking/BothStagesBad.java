// SPDX-License-Identifier: Apache-2.0
// A stage of either runs when one of the two is complete; the other may still put.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class BothStagesBad {
  public static CompletableFuture<Void> load() {
    Map<String, String> fields = new HashMap<>(); // expect: error InconsistentMapLocking
    CompletableFuture<Void> person = CompletableFuture.runAsync(() -> put(fields, "name"));
    CompletableFuture<Void> address = CompletableFuture.runAsync(() -> put(fields, "street"));
    return person.runAfterEither(address, () -> System.out.println(fields.size())); // race
  }

  private static void put(Map<String, String> fields, String name) {
    synchronized (fields) {
      fields.put(name, ""); // race
    }
  }
}
