// SPDX-License-Identifier: Apache-2.0
// Both transitions are compute, which reads and writes atomically for the key.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class OrderStateMachineGood {
  public enum Status {
    PAID,
    SHIPPED,
    CANCELLED
  }

  private final ConcurrentHashMap<String, Status> orders = new ConcurrentHashMap<>();

  public void pay(String order) {
    orders.putIfAbsent(order, Status.PAID);
  }

  public boolean ship(String order) {
    return orders.computeIfPresent(order, (id, s) -> s == Status.PAID ? Status.SHIPPED : s)
        == Status.SHIPPED;
  }

  public boolean cancel(String order) {
    return orders.computeIfPresent(order, (id, s) -> s == Status.PAID ? Status.CANCELLED : s)
        == Status.CANCELLED;
  }
}
