// SPDX-License-Identifier: Apache-2.0
// remove alone tells which of them has taken the channel out.
package fixtures.concurrentmapcheckthenact;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ChannelCloseGood<C extends Closeable> {
  private final ConcurrentMap<Integer, C> open = new ConcurrentHashMap<>();

  public void opened(int id, C channel) {
    open.put(id, channel);
  }

  public void close(int id) throws IOException {
    C channel = open.remove(id);
    if (channel != null) {
      channel.close();
    }
  }

  public boolean isOpen(int id) {
    return open.containsKey(id);
  }
}
