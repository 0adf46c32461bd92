// SPDX-License-Identifier: Apache-2.0
// close() takes the session out of the set behind the back of the iterator that has come to it, and
// the next step of the iterator throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

public class TakenOutFirstBad {
  private final Set<String> open = new HashSet<>(); // expect: error MapModifiedWhileIterated

  public void open(String session) {
    open.add(session);
  }

  public void close(String session) {
    open.remove(session); // race
  }

  public void clear() {
    for (Iterator<String> sessions = open.iterator(); sessions.hasNext(); ) {
      String session = sessions.next(); // race
      close(session);
    }
  }
}
