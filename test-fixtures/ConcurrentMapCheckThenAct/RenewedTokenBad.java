// SPDX-License-Identifier: Apache-2.0
// The token that was found expired may have been renewed by another thread, whose token is replaced.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RenewedTokenBad {
  private final ConcurrentHashMap<String, Long> expiries = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public void renew(String user, long now, long until) {
    Long expiry = expiries.get(user); // race
    if (expiry != null && expiry < now) {
      expiries.put(user, until); // race
    }
  }
}
