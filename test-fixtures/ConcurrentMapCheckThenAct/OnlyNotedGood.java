// SPDX-License-Identifier: Apache-2.0
// Who adds what another thread has just added changes nothing, and what else is done is done in any
// case, or without it.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class OnlyNotedGood {
  private final Set<String> visitors = ConcurrentHashMap.newKeySet();

  public void visit(String name) {
    if (!visitors.contains(name)) {
      visitors.add(name);
    }
    System.out.println("Hello " + name);
  }

  public void greet(String name) {
    if (visitors.contains(name)) {
      System.out.println("Good to see you again, " + name);
      return;
    }
    visitors.add(name);
  }
}
