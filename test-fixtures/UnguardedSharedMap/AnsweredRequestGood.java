// SPDX-License-Identifier: Apache-2.0
// The baker does all that belongs to an order before he counts down the latch in it, and nobody
// else has taken that order: who has waited for that latch comes after him (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class AnsweredRequestGood {
  static final class Order {
    final String cake;
    final Map<String, String> parcel = new HashMap<>();
    final CountDownLatch done = new CountDownLatch(1);

    Order(String cake) {
      this.cake = cake;
    }
  }

  private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();

  private void bake() {
    while (true) {
      try {
        Order order = orders.take();
        order.parcel.put("cake", order.cake);
        order.parcel.put("bill", "12");
        order.done.countDown();
      } catch (InterruptedException e) {
        System.err.println("interrupted");
      }
    }
  }

  private Map<String, String> order(String cake) throws InterruptedException {
    Order order = new Order(cake);
    orders.put(order);
    order.done.await();
    order.parcel.remove("bill");
    return order.parcel;
  }

  public static void main(String[] args) throws InterruptedException {
    AnsweredRequestGood bakery = new AnsweredRequestGood();
    new Thread(bakery::bake).start();
    for (String cake : args) {
      System.out.println(bakery.order(cake));
    }
  }
}
