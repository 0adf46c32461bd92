// SPDX-License-Identifier: Apache-2.0
// cancel may read PAID, ship may put SHIPPED, and then cancel's put overwrites the state that ship has
// advanced: a cancelled order is on its way.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class OrderStateMachineBad {
  public enum Status {
    PAID,
    SHIPPED,
    CANCELLED
  }

  private final ConcurrentHashMap<String, Status> orders = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void pay(String order) {
    orders.putIfAbsent(order, Status.PAID);
  }

  public boolean ship(String order) {
    return orders.computeIfPresent(order, (id, s) -> s == Status.PAID ? Status.SHIPPED : s) // race
        == Status.SHIPPED;
  }

  public boolean cancel(String order) {
    switch (orders.getOrDefault(order, Status.CANCELLED)) { // race
      case PAID:
        orders.put(order, Status.CANCELLED); // race
        return true;
      default:
        return false;
    }
  }
}
