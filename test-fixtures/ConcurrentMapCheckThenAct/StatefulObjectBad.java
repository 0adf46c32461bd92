// SPDX-License-Identifier: Apache-2.0
// Two threads may go on with two objects for one key, and each writes its state into its own: the count
// in the one that was replaced is lost. Storm's localizer had its blobs made this way.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class StatefulObjectBad {
  private final ConcurrentHashMap<String, Blob> blobs = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  static final class Blob {
    private int references;

    synchronized int reference() {
      return ++references;
    }
  }

  public Blob blob(String key) {
    Blob blob = blobs.get(key); // race
    if (blob == null) {
      blob = new Blob();
      blobs.put(key, blob); // race
    }
    return blob;
  }

  public int use(String key) {
    return blob(key).reference();
  }
}
