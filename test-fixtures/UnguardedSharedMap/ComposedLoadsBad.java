// SPDX-License-Identifier: Apache-2.0
// thenCombine waits for both loads but does not keep them apart: both tasks run at once and put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class ComposedLoadsBad {
  private final Map<String, String> address = new HashMap<>(); // expect: error UnguardedSharedMap

  private CompletableFuture<Void> load(String line) {
    return CompletableFuture.runAsync(() -> address.put(line, line.trim())); // race
  }

  String loadAll() {
    CompletableFuture<Void> street = load("street");
    CompletableFuture<Void> both = street.thenCombine(load("city"), (a, b) -> b);
    both.join();
    return address.toString();
  }

  public static void main(String[] args) {
    System.out.println(new ComposedLoadsBad().loadAll());
  }
}
