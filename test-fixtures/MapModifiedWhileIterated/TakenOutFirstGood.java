// SPDX-License-Identifier: Apache-2.0
// The iterator takes the session out before the session is closed. That close() takes it out once
// more finds nothing there, and a removal of nothing is no change of a HashSet. As in ZooKeeper's
// NIOServerCnxn.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

public class TakenOutFirstGood {
  private final Set<String> open = new HashSet<>();

  public void open(String session) {
    open.add(session);
  }

  public void close(String session) {
    open.remove(session);
  }

  public void clear() {
    for (Iterator<String> sessions = open.iterator(); sessions.hasNext(); ) {
      String session = sessions.next();
      sessions.remove();
      close(session);
    }
  }
}
