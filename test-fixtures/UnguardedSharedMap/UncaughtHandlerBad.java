// SPDX-License-Identifier: Apache-2.0
// Threads that die at the same time call the handler at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class UncaughtHandlerBad implements Thread.UncaughtExceptionHandler {
  private final Map<String, Integer> deaths = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    deaths.merge(failure.getMessage(), 1, Integer::sum); // race
  }
}
