// SPDX-License-Identifier: Apache-2.0
// Whoever has polled the receipt comes after its add, and so after the price (ConcurrentLinkedQueue: what
// precedes placing an element happens-before what follows its removal).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class PolledReceiptGood {
  public static void main(String[] args) {
    Map<String, Integer> prices = new HashMap<>();
    Queue<String> receipts = new ConcurrentLinkedQueue<>();
    new Thread(
            () -> {
              prices.put("tea", args.length);
              receipts.add("tea");
            })
        .start();
    new Thread(
            () -> {
              String article = receipts.poll();
              if (article != null) {
                System.out.println(prices.get("tea"));
              }
            })
        .start();
  }
}
