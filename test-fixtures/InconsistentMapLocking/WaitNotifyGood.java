// SPDX-License-Identifier: Apache-2.0
// wait() gives the monitor up and takes it again before it returns; the remove stands in the same
// block and is guarded.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class WaitNotifyGood {
  private final Map<String, Integer> answers = new HashMap<>();

  public void put(String key, int answer) {
    synchronized (answers) {
      answers.put(key, answer);
      answers.notifyAll();
    }
  }

  public Integer take(String key) throws InterruptedException {
    synchronized (answers) {
      while (!answers.containsKey(key)) {
        answers.wait();
      }
      return answers.remove(key);
    }
  }
}
