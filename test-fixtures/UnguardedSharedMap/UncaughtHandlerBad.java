// SPDX-License-Identifier: Apache-2.0
// Threads that die at the same time call the handler at the same time, if it is the handler of
// several: that is not in sight, so it is no error.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class UncaughtHandlerBad implements Thread.UncaughtExceptionHandler {
  private final Map<String, Integer> deaths = new HashMap<>(); // expect: warning UnguardedSharedMap

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    deaths.merge(failure.getMessage(), 1, Integer::sum); // race
  }
}
