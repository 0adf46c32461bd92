// SPDX-License-Identifier: Apache-2.0
// The logger calls toString on the map, which goes over all entries, and holds no lock meanwhile.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoggedCountsBad {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedCountsBad.class);

  private final Object lock = new Object();
  private final Map<String, Integer> counts = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void count(String word) {
    synchronized (lock) {
      counts.merge(word, 1, Integer::sum); // race
    }
  }

  public void report() {
    LOG.info("counted {}", counts); // race
  }
}
