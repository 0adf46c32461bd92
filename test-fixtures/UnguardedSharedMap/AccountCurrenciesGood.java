// SPDX-License-Identifier: Apache-2.0
// The account locks itself.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class AccountCurrenciesGood {
  static final class Account {
    private final Map<String, Integer> amounts = new HashMap<>();

    synchronized void pay(String currency, int amount) {
      amounts.merge(currency, amount, Integer::sum);
    }

    synchronized int amount(String currency) {
      return amounts.getOrDefault(currency, 0);
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
