// SPDX-License-Identifier: Apache-2.0
// The session is made for the call, and who comes second goes on with one that nobody finds.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RejectedSessionBad {
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

  private final ConcurrentHashMap<String, Session> sessions = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public Session open(String id) {
    Session session = new Session(id);
    sessions.putIfAbsent(id, session); // race
    session.touch();
    return session;
  }

  public void close(String id) {
    sessions.remove(id);
  }

  public static void twice(RejectedSessionBad all) {
    new Thread(() -> all.open("a")).start();
    new Thread(() -> all.open("a")).start();
  }
}
