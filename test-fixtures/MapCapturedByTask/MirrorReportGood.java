// SPDX-License-Identifier: Apache-2.0
// allOf ends after both of them, and what they did happens-before its dependants.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

public class MirrorReportGood {
  private final Executor io = new ForkJoinPool(8);

  void compare(String path, Consumer<Map<String, String>> report) {
    Map<String, String> sums = new LinkedHashMap<>();
    String ours = Integer.toHexString(path.hashCode());
    CompletableFuture<Void> primary = CompletableFuture.runAsync(() -> System.out.println(ours), io);
    CompletableFuture<Void> mirror =
        CompletableFuture.runAsync(() -> sums.put("mirror", digest(path)), io);
    CompletableFuture.allOf(primary, mirror).whenComplete(
        (done, failure) -> {
          sums.put("primary", ours);
          report.accept(Map.copyOf(sums));
        });
  }

  private static String digest(String path) {
    return Integer.toHexString(path.repeat(3).hashCode());
  }
}
