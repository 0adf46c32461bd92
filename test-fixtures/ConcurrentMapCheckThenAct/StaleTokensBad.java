// SPDX-License-Identifier: Apache-2.0
// The iteration has come to a key, which logout may remove before the key is looked up again: get gives null, and
// expires throws in the sweeper.
package fixtures.concurrentmapcheckthenact;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

public class StaleTokensBad {
  private final ConcurrentHashMap<String, Token> tokens = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  record Token(String user, Instant expires) {}

  public void login(String id, Token token) {
    tokens.put(id, token);
  }

  public int countStale(Instant now) {
    int stale = 0;
    for (String id : tokens.keySet()) {
      if (tokens.get(id).expires().isBefore(now)) { // race
        stale++;
      }
    }
    return stale;
  }

  public void logout(String id) {
    tokens.remove(id); // race
  }
}
