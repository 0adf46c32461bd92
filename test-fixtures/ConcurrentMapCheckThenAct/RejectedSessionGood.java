// SPDX-License-Identifier: Apache-2.0
// The session that stayed in the map is the one that is used, whoever made it.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RejectedSessionGood {
  public static final class Session {
    private final String id;
    private int uses;

    public Session(String id) {
      this.id = id;
    }

    synchronized void touch() {
      uses++;
    }
  }

  private final ConcurrentHashMap<String, Session> sessions = new ConcurrentHashMap<>();

  public Session open(String id) {
    Session session = new Session(id);
    Session earlier = sessions.putIfAbsent(id, session);
    Session open = earlier == null ? session : earlier;
    open.touch();
    return open;
  }

  public void close(String id) {
    sessions.remove(id);
  }

  public static void twice(RejectedSessionGood all) {
    new Thread(() -> all.open("a")).start();
    new Thread(() -> all.open("a")).start();
  }
}
