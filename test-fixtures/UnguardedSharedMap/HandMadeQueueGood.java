// SPDX-License-Identifier: Apache-2.0
// The printer removes the receipt under the monitor under which the seller has added it, after the price: what
// precedes the unlock happens-before what follows the lock (JLS 17.4.4).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;

public class HandMadeQueueGood {
  private final Map<String, Integer> prices = new HashMap<>();
  private final LinkedList<String> receipts = new LinkedList<>();

  private void sell(String article) {
    prices.put(article, article.length());
    synchronized (receipts) {
      receipts.add(article);
      receipts.notifyAll();
    }
  }

  private String next() throws InterruptedException {
    synchronized (receipts) {
      while (receipts.isEmpty()) {
        receipts.wait();
      }
      return receipts.removeFirst();
    }
  }

  private void print() {
    try {
      String article = next();
      System.out.println(prices.get(article));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    HandMadeQueueGood shop = new HandMadeQueueGood();
    new Thread(() -> shop.sell("tea")).start();
    new Thread(shop::print).start();
  }
}
