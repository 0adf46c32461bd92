// SPDX-License-Identifier: Apache-2.0
// The plain ThreadLocal gives the child a map of its own, made by its initialiser.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InheritedThreadLocalGood {
  private static final ThreadLocal<Map<String, String>> CONTEXT = ThreadLocal.withInitial(HashMap::new);

  public static void main(String[] args) {
    new Thread(() -> CONTEXT.get().put("user", "ann")).start();
    CONTEXT.get().put("user", "bob");
  }
}
