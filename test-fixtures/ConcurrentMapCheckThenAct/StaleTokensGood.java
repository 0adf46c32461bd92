// SPDX-License-Identifier: Apache-2.0
// The values are what is iterated, so none is looked up again.
package fixtures.concurrentmapcheckthenact;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

public class StaleTokensGood {
  private final ConcurrentHashMap<String, Token> tokens = new ConcurrentHashMap<>();

  record Token(String user, Instant expires) {}

  public void login(String id, Token token) {
    tokens.put(id, token);
  }

  public int countStale(Instant now) {
    int stale = 0;
    for (Token token : tokens.values()) {
      if (token.expires().isBefore(now)) {
        stale++;
      }
    }
    return stale;
  }

  public void logout(String id) {
    tokens.remove(id);
  }
}
