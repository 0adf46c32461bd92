// SPDX-License-Identifier: Apache-2.0
// Whoever registers a session knows what it means if one of that name stays: with one thread it is
// the same. No more than a note.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class OfferedSessionBad {
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

  private final ConcurrentHashMap<String, Session> sessions = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public Session open(String id, Session session) {
    sessions.putIfAbsent(id, session); // race
    session.touch();
    return session;
  }

  public void close(String id) {
    sessions.remove(id);
  }

  public static void twice(OfferedSessionBad all) {
    new Thread(() -> all.open("a", new Session("a"))).start();
    new Thread(() -> all.open("a", new Session("a"))).start();
  }
}
