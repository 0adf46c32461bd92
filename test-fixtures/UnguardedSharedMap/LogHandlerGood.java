// SPDX-License-Identifier: Apache-2.0
// The method locks the handler.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

public class LogHandlerGood extends Handler {
  private final Map<String, Integer> counts = new HashMap<>();

  @Override
  public synchronized void publish(LogRecord entry) {
    counts.merge(entry.getLoggerName(), 1, Integer::sum);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
