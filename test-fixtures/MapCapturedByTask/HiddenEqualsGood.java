// SPDX-License-Identifier: Apache-2.0
// The comparison comes after get() on the task's future returned.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;

public class HiddenEqualsGood {
  public static boolean changed(Map<String, String> before) throws Exception {
    Map<String, String> after = new TreeMap<>();
    FutureTask<Void> loading =
        new FutureTask<>(
            () -> {
              after.put("version", "2");
              return null;
            });
    new Thread(loading).start();
    loading.get();
    return !after.equals(before);
  }
}
