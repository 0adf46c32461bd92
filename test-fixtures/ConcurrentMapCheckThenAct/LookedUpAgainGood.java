// SPDX-License-Identifier: Apache-2.0
// One look-up says both whether there is a call and which one.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class LookedUpAgainGood {
  private final ConcurrentMap<String, Call> calls = new ConcurrentHashMap<>();

  record Call(String number) {
    void say(String words) {
      System.out.println(number + ": " + words);
    }
  }

  public void dial(String number) {
    calls.put(number, new Call(number));
  }

  public void say(String number, String words) {
    Call call = calls.get(number);
    if (call != null) {
      call.say(words);
    }
  }

  public void hangUp(String number) {
    calls.remove(number);
  }
}
