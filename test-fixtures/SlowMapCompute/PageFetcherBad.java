// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent holds the bin while the function downloads: all updates of keys in that bin wait for
// the network.
package fixtures.slowmapcompute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class PageFetcherBad {
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>(); // expect: note SlowMapCompute

  public byte[] page(String address) {
    return pages.computeIfAbsent(address, this::download); // race
  }

  private byte[] download(String address) {
    try (InputStream in = new URL(address).openStream()) { // race
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
