// SPDX-License-Identifier: Apache-2.0
// Who registers a session goes on with the one that stayed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class OfferedSessionGood {
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

  public Session open(String id, Session session) {
    Session earlier = sessions.putIfAbsent(id, session);
    Session open = earlier == null ? session : earlier;
    open.touch();
    return open;
  }

  public void close(String id) {
    sessions.remove(id);
  }

  public static void twice(OfferedSessionGood all) {
    new Thread(() -> all.open("a", new Session("a"))).start();
    new Thread(() -> all.open("a", new Session("a"))).start();
  }
}
