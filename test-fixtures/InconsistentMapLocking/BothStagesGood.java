// SPDX-License-Identifier: Apache-2.0
// A stage of both runs when both are complete.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class BothStagesGood {
  public static CompletableFuture<Void> load() {
    Map<String, String> fields = new HashMap<>();
    CompletableFuture<Void> person = CompletableFuture.runAsync(() -> put(fields, "name"));
    CompletableFuture<Void> address = CompletableFuture.runAsync(() -> put(fields, "street"));
    return person.runAfterBoth(address, () -> System.out.println(fields.size()));
  }

  private static void put(Map<String, String> fields, String name) {
    synchronized (fields) {
      fields.put(name, "");
    }
  }
}
