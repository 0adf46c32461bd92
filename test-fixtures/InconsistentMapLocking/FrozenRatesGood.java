// SPDX-License-Identifier: Apache-2.0
// Who puts finds the flag unset under the monitor that freeze() sets it under, and so came before:
// what freeze() returns is not changed any more, and all puts are ordered before its return (JLS
// 17.4.5). That freeze() may be called twice does no harm, for both only read.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FrozenRatesGood {
  private final Map<String, Double> rates = new HashMap<>();
  private boolean frozen;

  synchronized void put(String currency, double rate) {
    if (frozen) {
      throw new IllegalStateException("frozen");
    }
    rates.put(currency, rate);
  }

  synchronized Map<String, Double> freeze() {
    frozen = true;
    return rates;
  }

  public static void main(String[] args) {
    FrozenRatesGood rates = new FrozenRatesGood();
    for (String currency : args) {
      new Thread(
              () -> {
                rates.put(currency, 1.0);
                System.out.println(rates.freeze().get(currency));
              })
          .start();
    }
  }
}
