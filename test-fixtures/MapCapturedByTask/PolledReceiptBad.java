// SPDX-License-Identifier: Apache-2.0
// A poll that finds no receipt gives null, and says nothing of the price.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class PolledReceiptBad {
  public static void main(String[] args) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    Queue<String> receipts = new ConcurrentLinkedQueue<>();
    new Thread(
            () -> {
              prices.put("tea", args.length); // race
              receipts.add("tea");
            })
        .start();
    new Thread(
            () -> {
              String article = receipts.poll();
              if (!"salt".equals(article)) {
                System.out.println(prices.get("tea")); // race
              }
            })
        .start();
  }
}
