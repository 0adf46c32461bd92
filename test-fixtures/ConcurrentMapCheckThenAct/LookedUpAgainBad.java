// SPDX-License-Identifier: Apache-2.0
// Each call of the map is one step, the two are not: hangUp may remove the call after containsKey has
// said yes, then get gives null, and say throws.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class LookedUpAgainBad {
  private final ConcurrentMap<String, Call> calls = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  record Call(String number) {
    void say(String words) {
      System.out.println(number + ": " + words);
    }
  }

  public void dial(String number) {
    calls.put(number, new Call(number));
  }

  public void say(String number, String words) {
    if (calls.containsKey(number)) {
      Call call = calls.get(number); // race
      call.say(words);
    }
  }

  public void hangUp(String number) {
    calls.remove(number); // race
  }
}
