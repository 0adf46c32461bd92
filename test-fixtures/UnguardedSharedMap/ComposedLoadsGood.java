// SPDX-License-Identifier: Apache-2.0
// thenCompose starts the second task when the first is over, and its future is done when the second
// is: the puts and the read come one after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class ComposedLoadsGood {
  private final Map<String, String> address = new HashMap<>();

  private CompletableFuture<Void> load(String line) {
    return CompletableFuture.runAsync(() -> address.put(line, line.trim()));
  }

  String loadAll() {
    CompletableFuture<Void> street = load("street");
    CompletableFuture<Void> both = street.thenCompose(done -> load("city"));
    both.join();
    return address.toString();
  }

  public static void main(String[] args) {
    System.out.println(new ComposedLoadsGood().loadAll());
  }
}
