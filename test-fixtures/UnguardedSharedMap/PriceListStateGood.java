// SPDX-License-Identifier: Apache-2.0
// Who finds the state READY sees all that its only writer did before it stored READY into the volatile
// field (JLS 17.4.4), and that is the end of its writing. FAILED says nothing, and nobody reads then.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class PriceListStateGood {
  private enum State {
    NEW,
    READY,
    FAILED
  }

  private final Map<String, String> prices = new HashMap<>();
  private volatile State state = State.NEW;

  void load(String csv) {
    try {
      for (String line : csv.split("\n")) {
        prices.put(line.substring(0, 3), line.substring(4));
      }
      state = State.READY;
    } catch (IndexOutOfBoundsException e) {
      state = State.FAILED;
    }
  }

  String price(String article) {
    switch (state) {
      case READY:
        return prices.get(article);
      case FAILED:
        throw new IllegalStateException("no prices");
      default:
        return null;
    }
  }

  boolean isAsFarAs(PriceListStateGood other) {
    return state == other.state;
  }

  public static void main(String[] args) {
    PriceListStateGood list = new PriceListStateGood();
    new Thread(() -> list.load(args[0])).start();
    new Thread(() -> System.out.println(list.price("A01"))).start();
  }
}
