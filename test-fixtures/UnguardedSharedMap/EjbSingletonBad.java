// SPDX-License-Identifier: Apache-2.0
// With concurrency managed by the bean the container lets all clients into the one instance at
// once: two may put, and nothing orders them.
package fixtures.unguardedsharedmap;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.Map;

@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EjbSingletonBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: error UnguardedSharedMap

  public void add(String item) {
    stock.merge(item, 1, Integer::sum); // race
  }

  public int count(String item) {
    return stock.getOrDefault(item, 0); // race
  }
}
