// SPDX-License-Identifier: Apache-2.0
// The price is put after the receipt was added: whoever has the receipt may look it up in the meantime.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;

public class HandMadeQueueBad {
  private final Map<String, Integer> prices = new HashMap<>(); // expect: error UnguardedSharedMap
  private final LinkedList<String> receipts = new LinkedList<>();

  private void sell(String article) {
    synchronized (receipts) {
      receipts.add(article);
      receipts.notifyAll();
    }
    prices.put(article, article.length()); // race
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
      System.out.println(prices.get(article)); // race
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    HandMadeQueueBad shop = new HandMadeQueueBad();
    new Thread(() -> shop.sell("tea")).start();
    new Thread(shop::print).start();
  }
}
