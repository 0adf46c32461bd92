// SPDX-License-Identifier: Apache-2.0
// All threads get the one object that is in the map.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class StatefulObjectGood {
  private final ConcurrentHashMap<String, Blob> blobs = new ConcurrentHashMap<>();

  static final class Blob {
    private int references;

    synchronized int reference() {
      return ++references;
    }
  }

  public Blob blob(String key) {
    return blobs.computeIfAbsent(key, k -> new Blob());
  }

  public int use(String key) {
    return blob(key).reference();
  }
}
