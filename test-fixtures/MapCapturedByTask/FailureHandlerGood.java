// SPDX-License-Identifier: Apache-2.0
// The first thread is joined before the second is started, and its handler has run by then.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class FailureHandlerGood {
  private static Thread worker(Map<String, Throwable> failures, Runnable body, String name) {
    Thread thread = new Thread(body, name);
    thread.setUncaughtExceptionHandler((dying, cause) -> failures.put(name, cause));
    return thread;
  }

  static void run(Runnable first, Runnable second) throws InterruptedException {
    Map<String, Throwable> failures = new HashMap<>();
    Thread one = worker(failures, first, "one");
    Thread two = worker(failures, second, "two");
    one.start();
    one.join();
    two.start();
    two.join();
    System.out.println(failures);
  }
}
