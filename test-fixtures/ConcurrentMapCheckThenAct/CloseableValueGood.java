// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent: nobody opens a second feed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CloseableValueGood {
  static final class Feed implements AutoCloseable {
    private final String url;

    Feed(String url) {
      this.url = url;
    }

    @Override
    public void close() {
      System.out.println("closed " + url);
    }
  }

  private final ConcurrentMap<String, Feed> feeds = new ConcurrentHashMap<>();

  public Feed feed(String url) {
    return feeds.computeIfAbsent(url, Feed::new);
  }
}
