// SPDX-License-Identifier: Apache-2.0
// The map holds a future, made at once; the waiting is done outside of the map.
package fixtures.slowmapcompute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class RemoteThumbnailsGood {
  private final ConcurrentHashMap<String, CompletableFuture<byte[]>> cache = new ConcurrentHashMap<>();

  private static byte[] load(String address) {
    try (var in = new java.net.URL(address).openStream()) {
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public byte[] thumbnail(String address) {
    return cache.computeIfAbsent(address, a -> CompletableFuture.supplyAsync(() -> load(a))).join();
  }
}
