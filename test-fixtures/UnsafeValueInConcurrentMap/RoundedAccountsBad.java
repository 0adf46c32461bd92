// SPDX-License-Identifier: Apache-2.0
// Two threads that round all accounts change the plain map of each of them side by side.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RoundedAccountsBad {
  static final class Account {
    private final Map<String, Long> amounts = new HashMap<>(); // expect: warning UnguardedSharedMap

    void round(String currency) {
      amounts.merge(currency, 1L, Long::sum); // race
    }
  }

  private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();

  public void open(String owner) {
    accounts.putIfAbsent(owner, new Account());
  }

  public void roundAll(String currency) {
    accounts.forEach((owner, account) -> account.round(currency));
  }
}
