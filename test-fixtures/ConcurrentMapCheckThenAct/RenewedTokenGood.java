// SPDX-License-Identifier: Apache-2.0
// The token is replaced only if it is still the one that was found expired.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RenewedTokenGood {
  private final ConcurrentHashMap<String, Long> expiries = new ConcurrentHashMap<>();

  public void renew(String user, long now, long until) {
    Long expiry = expiries.get(user);
    if (expiry != null && expiry < now) {
      expiries.replace(user, expiry, until);
    }
  }
}
