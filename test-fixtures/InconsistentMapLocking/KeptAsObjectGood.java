// SPDX-License-Identifier: Apache-2.0
// The list is kept as a mere Object and cast back: both changes are made under one monitor.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class KeptAsObjectGood {
  private final Object names = new ArrayList<String>();

  @SuppressWarnings("unchecked")
  public void add(String name) {
    synchronized (this) {
      ((List<String>) names).add(name);
    }
  }

  @SuppressWarnings("unchecked")
  public void remove(String name) {
    synchronized (this) {
      ((List<String>) names).remove(name);
    }
  }
}
