// SPDX-License-Identifier: Apache-2.0
// Two threads may both see the channel; the second remove returns null, and its close throws a
// NullPointerException.
package fixtures.concurrentmapcheckthenact;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ChannelCloseBad<C extends Closeable> {
  private final ConcurrentMap<Integer, C> open = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public void opened(int id, C channel) {
    open.put(id, channel);
  }

  public void close(int id) throws IOException {
    if (open.containsKey(id)) { // race
      open.remove(id).close(); // race
    }
  }

  public boolean isOpen(int id) {
    return open.containsKey(id);
  }
}
