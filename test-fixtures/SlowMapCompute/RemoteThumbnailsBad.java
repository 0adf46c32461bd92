// SPDX-License-Identifier: Apache-2.0
// The mapping function waits for a remote host while it holds the bin's lock: every other writer of that
// bin waits as well.
package fixtures.slowmapcompute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class RemoteThumbnailsBad {
  private final ConcurrentHashMap<String, byte[]> cache = new ConcurrentHashMap<>(); // expect: note SlowMapCompute

  private static byte[] load(String address) {
    try (var in = new java.net.URL(address).openStream()) { // race
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public byte[] thumbnail(String address) {
    return cache.computeIfAbsent(address, RemoteThumbnailsBad::load); // race
  }
}
