// SPDX-License-Identifier: Apache-2.0
// The map of an account is made for several threads.
package fixtures.unsafevalueinconcurrentmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RoundedAccountsGood {
  static final class Account {
    private final Map<String, Long> amounts = new ConcurrentHashMap<>();

    void round(String currency) {
      amounts.merge(currency, 1L, Long::sum);
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
