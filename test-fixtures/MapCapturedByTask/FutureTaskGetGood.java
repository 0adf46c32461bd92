// SPDX-License-Identifier: Apache-2.0
// get() returns after the task has ended, and the end of the task happens-before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;

public class FutureTaskGetGood {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>();
    FutureTask<Integer> filling = new FutureTask<>(() -> result.put("a", 1));
    new Thread(filling).start();
    System.out.println(filling.get());
    System.out.println(result.get("a"));
  }
}
