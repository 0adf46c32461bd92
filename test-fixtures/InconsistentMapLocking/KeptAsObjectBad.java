// SPDX-License-Identifier: Apache-2.0
// The list is kept as a mere Object and cast back: what is added without the monitor races with what is
// removed under it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class KeptAsObjectBad {
  private final Object names = new ArrayList<String>(); // expect: warning InconsistentMapLocking

  @SuppressWarnings("unchecked")
  public void add(String name) {
    ((List<String>) names).add(name); // race
  }

  @SuppressWarnings("unchecked")
  public void remove(String name) {
    synchronized (this) {
      ((List<String>) names).remove(name); // race
    }
  }
}
