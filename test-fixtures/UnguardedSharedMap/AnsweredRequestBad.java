// SPDX-License-Identifier: Apache-2.0
// The baker says that an order is done and then adds the bill. Who has waited for the latch of the
// order comes after what precedes its countDown, and not after what follows it (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class AnsweredRequestBad {
  static final class Order {
    final String cake;
    final Map<String, String> parcel = new HashMap<>(); // expect: warning UnguardedSharedMap
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
        order.parcel.put("cake", order.cake); // race
        order.done.countDown();
        order.parcel.put("bill", "12"); // race
      } catch (InterruptedException e) {
        System.err.println("interrupted");
      }
    }
  }

  private Map<String, String> order(String cake) throws InterruptedException {
    Order order = new Order(cake);
    orders.put(order);
    order.done.await();
    order.parcel.remove("bill"); // race
    return order.parcel;
  }

  public static void main(String[] args) throws InterruptedException {
    AnsweredRequestBad bakery = new AnsweredRequestBad();
    new Thread(bakery::bake).start();
    for (String cake : args) {
      System.out.println(bakery.order(cake));
    }
  }
}
