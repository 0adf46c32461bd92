// SPDX-License-Identifier: Apache-2.0
// A child thread starts with its parent's value, which is the same map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class InheritedCopyBad {
  private static final InheritableThreadLocal<Map<String, String>> CONTEXT =
      new InheritableThreadLocal<>() {
        @Override
        protected Map<String, String> initialValue() {
          return Map.of();
        }
      };

  public static void main(String[] args) {
    Map<String, String> context = new HashMap<>(); // expect: error MapCapturedByTask
    CONTEXT.set(context);
    new Thread(() -> CONTEXT.get().put("user", "ann")).start(); // race
    context.put("user", "bob"); // race
  }
}
