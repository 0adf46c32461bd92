// SPDX-License-Identifier: Apache-2.0
// Each task sets it to a copy of its own.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ThreadLocalSetGood {
  private static final ThreadLocal<Map<String, String>> CONTEXT = new ThreadLocal<>();

  private static void handle(String name) {
    CONTEXT.get().put("name", name);
  }

  public static void main(String[] args) {
    Map<String, String> defaults = new HashMap<>();
    defaults.put("lang", "en");
    for (String arg : args) {
      new Thread(
              () -> {
                CONTEXT.set(new HashMap<>(defaults));
                handle(arg);
              })
          .start();
    }
  }
}
