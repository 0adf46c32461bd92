// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class UncaughtHandlerGood implements Thread.UncaughtExceptionHandler {
  private final Map<String, Integer> deaths = new ConcurrentHashMap<>();

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    deaths.merge(failure.getMessage(), 1, Integer::sum);
  }
}
