// SPDX-License-Identifier: Apache-2.0
// collect() writes the plain flag under one monitor and open() reads it under another: giving back the one does
// not happen-before taking the other. The analysis asks only whether both hold a lock.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SealedBidsBad {
  private final Map<String, Integer> bids = new HashMap<>(); // miss: error UnguardedSharedMap
  private final Object writing = new Object();
  private final Object reading = new Object();
  private boolean complete;

  void collect(String[] bidders) {
    for (String bidder : bidders) {
      bids.put(bidder, bidder.length()); // race
    }
    synchronized (writing) {
      complete = true;
    }
  }

  void open() throws InterruptedException {
    synchronized (reading) {
      while (!complete) {
        reading.wait(10);
      }
    }
    bids.forEach((bidder, bid) -> System.out.println(bidder + " " + bid)); // race
  }

  public static void main(String[] args) throws InterruptedException {
    SealedBidsBad sale = new SealedBidsBad();
    new Thread(() -> sale.collect(args)).start();
    sale.open();
  }
}
