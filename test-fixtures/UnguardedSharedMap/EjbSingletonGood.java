// SPDX-License-Identifier: Apache-2.0
// By default the container holds a write lock around every business method of a singleton
// (Jakarta Enterprise Beans 4.0, 4.8.5), so there is one client at a time in it.
package fixtures.unguardedsharedmap;

import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.Map;

@Singleton
public class EjbSingletonGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public void add(String item) {
    stock.merge(item, 1, Integer::sum);
  }

  public int count(String item) {
    return stock.getOrDefault(item, 0);
  }
}
