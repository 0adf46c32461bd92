// SPDX-License-Identifier: Apache-2.0
// A child thread starts with a copy of its parent's map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class InheritedCopyGood {
  private static final InheritableThreadLocal<Map<String, String>> CONTEXT =
      new InheritableThreadLocal<>() {
        @Override
        protected Map<String, String> childValue(Map<String, String> parent) {
          return new HashMap<>(parent);
        }
      };

  public static void main(String[] args) {
    Map<String, String> context = new HashMap<>();
    CONTEXT.set(context);
    new Thread(() -> CONTEXT.get().put("user", "ann")).start();
    context.put("user", "bob");
  }
}
