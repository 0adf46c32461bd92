// SPDX-License-Identifier: Apache-2.0
// put() does not ask for the flag: it changes the map, under the monitor, while another thread reads
// without it what freeze() has returned.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FrozenRatesBad {
  private final Map<String, Double> rates = new HashMap<>(); // expect: error InconsistentMapLocking
  private boolean frozen;

  synchronized void put(String currency, double rate) {
    rates.put(currency, rate); // race
  }

  synchronized Map<String, Double> freeze() {
    frozen = true;
    return rates;
  }

  public static void main(String[] args) {
    FrozenRatesBad rates = new FrozenRatesBad();
    for (String currency : args) {
      new Thread(
              () -> {
                rates.put(currency, 1.0);
                System.out.println(rates.freeze().get(currency)); // race
              })
          .start();
    }
  }
}
