// SPDX-License-Identifier: Apache-2.0
// As Counter, with getOrDefault: what another thread puts between the two calls is overwritten.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class DefaultThenPutBad {
  private final Map<String, Long> total = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void add(String account, long amount) {
    total.put( // race
        account, total.getOrDefault(account, 0L) + amount); // race
  }
}
