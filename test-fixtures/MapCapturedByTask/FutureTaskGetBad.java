// SPDX-License-Identifier: Apache-2.0
// main reads before get() has returned: the task may be putting.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;

public class FutureTaskGetBad {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    FutureTask<Integer> filling = new FutureTask<>(() -> result.put("a", 1)); // race
    new Thread(filling).start();
    System.out.println(result.get("a")); // race
    System.out.println(filling.get());
  }
}
