// SPDX-License-Identifier: Apache-2.0
// map is lazy: no terminal operation runs it, so join is never called and nobody has waited when the sizes
// are printed.
package fixtures.inconsistentmaplocking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class ThumbnailSizesBad {
  private final Map<String, Integer> sizes = new TreeMap<>(); // expect: error InconsistentMapLocking

  private synchronized void shrink(String picture) {
    sizes.put(picture, picture.length()); // race
  }

  void shrinkAll(List<String> pictures) {
    List<CompletableFuture<Void>> running =
        pictures.stream()
            .map(picture -> CompletableFuture.runAsync(() -> shrink(picture)))
            .collect(Collectors.toList());
    running.stream().map(CompletableFuture::join);
    for (String picture : sizes.keySet()) { // race
      System.out.println(picture);
    }
  }

  public static void main(String[] args) {
    new ThumbnailSizesBad().shrinkAll(List.of(args));
  }
}
