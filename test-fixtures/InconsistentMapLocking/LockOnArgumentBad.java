// SPDX-License-Identifier: Apache-2.0
// Both methods synchronize on their argument: callers with two sessions hold two locks and are in
// the map at once. That the methods lock shows that several threads call them.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockOnArgumentBad {
  public static final class Session {
    private final String user;

    public Session(String user) {
      this.user = user;
    }
  }

  private final Map<String, Integer> logins = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void login(Session session) {
    synchronized (session) {
      logins.merge(session.user, 1, Integer::sum); // race
    }
  }

  public void logout(Session session) {
    synchronized (session) {
      logins.remove(session.user); // race
    }
  }
}
