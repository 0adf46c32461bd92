// SPDX-License-Identifier: Apache-2.0
// The walk is over a copy of the entries.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

public class OrderSettlementGood {
  private final TreeMap<Integer, Long> open = new TreeMap<>();
  private long balance;

  void order(int number, long cents) {
    open.put(number, cents);
  }

  void payDay(long received) {
    balance += received;
    for (Map.Entry<Integer, Long> each : new ArrayList<>(open.entrySet())) {
      settle(each.getKey(), each.getValue());
    }
  }

  private void settle(int number, long cents) {
    if (balance >= cents) {
      balance -= cents;
      close(number);
    }
  }

  private void close(int number) {
    open.remove(number);
  }
}
