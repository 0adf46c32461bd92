// SPDX-License-Identifier: Apache-2.0
// The accounts are in a map that is made for several threads, and each account has a map that is not: two payments to one
// account write to it at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class AccountCurrenciesBad {
  static final class Account {
    private final Map<String, Integer> amounts = new HashMap<>(); // expect: warning UnguardedSharedMap

    void pay(String currency, int amount) {
      amounts.merge(currency, amount, Integer::sum); // race
    }

    int amount(String currency) {
      return amounts.getOrDefault(currency, 0); // race
    }
  }

  private final ConcurrentMap<Long, Account> accounts = new ConcurrentHashMap<>();

  public void pay(long id, String currency, int amount) {
    accounts.computeIfAbsent(id, i -> new Account()).pay(currency, amount);
  }

  public int amount(long id, String currency) {
    Account account = accounts.get(id);
    return account == null ? 0 : account.amount(currency);
  }
}
