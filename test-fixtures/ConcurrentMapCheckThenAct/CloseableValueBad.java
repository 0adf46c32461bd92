// SPDX-License-Identifier: Apache-2.0
// Two threads that both miss open two feeds. The map keeps one of them, and the other is never closed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CloseableValueBad {
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

  private final ConcurrentMap<String, Feed> feeds = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public Feed feed(String url) {
    if (!feeds.containsKey(url)) { // race
      feeds.put(url, new Feed(url)); // race
    }
    return feeds.get(url);
  }
}
