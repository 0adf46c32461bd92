// SPDX-License-Identifier: Apache-2.0
// The logger writes under the lock, too.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoggedCountsGood {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedCountsGood.class);

  private final Object lock = new Object();
  private final Map<String, Integer> counts = new HashMap<>();

  public void count(String word) {
    synchronized (lock) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  public void report() {
    synchronized (lock) {
      LOG.info("counted {}", counts);
    }
  }
}
