// SPDX-License-Identifier: Apache-2.0
// forEach calls join on every future at once, and each put happens-before the join of its future returns.
package fixtures.inconsistentmaplocking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class ThumbnailSizesGood {
  private final Map<String, Integer> sizes = new TreeMap<>();

  private synchronized void shrink(String picture) {
    sizes.put(picture, picture.length());
  }

  void shrinkAll(List<String> pictures) {
    List<CompletableFuture<Void>> running =
        pictures.stream()
            .map(picture -> CompletableFuture.runAsync(() -> shrink(picture)))
            .collect(Collectors.toList());
    running.forEach(CompletableFuture::join);
    for (String picture : sizes.keySet()) {
      System.out.println(picture);
    }
  }

  public static void main(String[] args) {
    new ThumbnailSizesGood().shrinkAll(List.of(args));
  }
}
