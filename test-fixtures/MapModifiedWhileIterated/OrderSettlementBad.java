// SPDX-License-Identifier: Apache-2.0
// forEach calls settle, settle calls close, close removes from the TreeMap being walked: TreeMap.forEach
// checks its modCount after each entry and throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

public class OrderSettlementBad {
  private final TreeMap<Integer, Long> open = new TreeMap<>(); // expect: warning MapModifiedWhileIterated
  private long balance;

  void order(int number, long cents) {
    open.put(number, cents);
  }

  void payDay(long received) {
    balance += received;
    open.forEach(this::settle); // race
  }

  private void settle(int number, long cents) {
    if (balance >= cents) {
      balance -= cents;
      close(number);
    }
  }

  private void close(int number) {
    open.remove(number); // race
  }
}
