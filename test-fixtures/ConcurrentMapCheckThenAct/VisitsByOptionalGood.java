// SPDX-License-Identifier: Apache-2.0
// merge reads and puts in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class VisitsByOptionalGood {
  private final Map<String, Integer> visits = new ConcurrentHashMap<>();

  void count(String page) {
    visits.merge(page, 1, Integer::sum);
  }

  public static void main(String[] args) {
    VisitsByOptionalGood log = new VisitsByOptionalGood();
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
