// SPDX-License-Identifier: Apache-2.0
// Each task sets the thread-local to the map that both captured: the variable is confined, the map
// in it is not.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ThreadLocalSetBad {
  private static final ThreadLocal<Map<String, String>> CONTEXT = new ThreadLocal<>();

  private static void handle(String name) {
    CONTEXT.get().put("name", name); // race
  }

  public static void main(String[] args) {
    Map<String, String> defaults = new HashMap<>(); // expect: warning MapCapturedByTask // miss: error MapCapturedByTask
    defaults.put("lang", "en");
    for (String arg : args) {
      new Thread(
              () -> {
                CONTEXT.set(defaults);
                handle(arg);
              })
          .start();
    }
  }
}
