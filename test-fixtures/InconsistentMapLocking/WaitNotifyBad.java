// SPDX-License-Identifier: Apache-2.0
// take() waits under the monitor, but reads the map after it has left the block.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class WaitNotifyBad {
  private final Map<String, Integer> answers = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String key, int answer) {
    synchronized (answers) {
      answers.put(key, answer); // race
      answers.notifyAll();
    }
  }

  public Integer take(String key) throws InterruptedException {
    synchronized (answers) {
      while (!answers.containsKey(key)) { // race
        answers.wait();
      }
    }
    return answers.remove(key); // race
  }
}
