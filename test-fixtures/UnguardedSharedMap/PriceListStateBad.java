// SPDX-License-Identifier: Apache-2.0
// READY is stored before the prices are there: who finds it reads the map while it is being filled.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class PriceListStateBad {
  private enum State {
    NEW,
    READY,
    FAILED
  }

  private final Map<String, String> prices = new HashMap<>(); // expect: error UnguardedSharedMap
  private volatile State state = State.NEW;

  void load(String csv) {
    try {
      state = State.READY;
      for (String line : csv.split("\n")) {
        prices.put(line.substring(0, 3), line.substring(4)); // race
      }
    } catch (IndexOutOfBoundsException e) {
      state = State.FAILED;
    }
  }

  String price(String article) {
    switch (state) {
      case READY:
        return prices.get(article); // race
      case FAILED:
        throw new IllegalStateException("no prices");
      default:
        return null;
    }
  }

  public static void main(String[] args) {
    PriceListStateBad list = new PriceListStateBad();
    new Thread(() -> list.load(args[0])).start();
    new Thread(() -> System.out.println(list.price("A01"))).start();
  }
}
