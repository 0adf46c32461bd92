// SPDX-License-Identifier: Apache-2.0
// Every thread that logs calls publish, without a lock: two of them merge at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

public class LogHandlerBad extends Handler {
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void publish(LogRecord entry) {
    counts.merge(entry.getLoggerName(), 1, Integer::sum); // race
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
