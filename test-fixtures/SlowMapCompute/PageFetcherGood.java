// SPDX-License-Identifier: Apache-2.0
// The map holds futures; the function only creates one, the download runs in the pool.
package fixtures.slowmapcompute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class PageFetcherGood {
  private final Map<String, CompletableFuture<byte[]>> pages = new ConcurrentHashMap<>();

  public byte[] page(String address) {
    return pages.computeIfAbsent(address, a -> CompletableFuture.supplyAsync(() -> download(a))).join();
  }

  private byte[] download(String address) {
    try (InputStream in = new URL(address).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
