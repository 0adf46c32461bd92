// SPDX-License-Identifier: Apache-2.0
// The handler runs on the thread that dies, before it has ended; two threads die at any time, and
// both put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class FailureHandlerBad {
  private static Thread worker(Map<String, Throwable> failures, Runnable body, String name) {
    Thread thread = new Thread(body, name);
    thread.setUncaughtExceptionHandler((dying, cause) -> failures.put(name, cause)); // race
    return thread;
  }

  static void run(Runnable first, Runnable second) throws InterruptedException {
    Map<String, Throwable> failures = new HashMap<>(); // expect: error MapCapturedByTask
    Thread one = worker(failures, first, "one");
    Thread two = worker(failures, second, "two");
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(failures);
  }
}
