// SPDX-License-Identifier: Apache-2.0
// They synchronize on the map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockOnArgumentGood {
  public static final class Session {
    private final String user;

    public Session(String user) {
      this.user = user;
    }
  }

  private final Map<String, Integer> logins = new HashMap<>();

  public void login(Session session) {
    synchronized (logins) {
      logins.merge(session.user, 1, Integer::sum);
    }
  }

  public void logout(Session session) {
    synchronized (logins) {
      logins.remove(session.user);
    }
  }
}
