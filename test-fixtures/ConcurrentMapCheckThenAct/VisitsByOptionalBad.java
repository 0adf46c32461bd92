// SPDX-License-Identifier: Apache-2.0
// A visit that another thread counts between the look-up and the put is lost; the optional in between changes
// nothing.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public class VisitsByOptionalBad {
  private final Map<String, Integer> visits = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  void count(String page) {
    Optional<Integer> before = Optional.ofNullable(visits.get(page)); // race
    visits.put(page, before.orElse(0) + 1); // race
  }

  public static void main(String[] args) {
    VisitsByOptionalBad log = new VisitsByOptionalBad();
    Runnable reader =
        () -> {
          for (String page : args) {
            log.count(page);
          }
        };
    new Thread(reader).start();
    new Thread(reader).start();
  }
}
