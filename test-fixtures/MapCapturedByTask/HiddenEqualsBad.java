// SPDX-License-Identifier: Apache-2.0
// equals() of a map iterates it. The starter compares before and after while the task still
// writes into after.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;

public class HiddenEqualsBad {
  public static boolean changed(Map<String, String> before) throws Exception {
    Map<String, String> after = new TreeMap<>(); // expect: error MapCapturedByTask
    FutureTask<Void> loading =
        new FutureTask<>(
            () -> {
              after.put("version", "2"); // race
              return null;
            });
    new Thread(loading).start();
    return !after.equals(before); // race
  }
}
