// SPDX-License-Identifier: Apache-2.0
// main registers all names before it hands the task to the timer, which orders them before its
// first run.
package fixtures.unguardedsharedmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

public class TimerAgainstMainGood {
  private final Map<String, Integer> beats = new LinkedHashMap<>();
  private final Timer timer = new Timer("beats");

  void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            beats.replaceAll((name, count) -> count + 1);
          }
        },
        0,
        1000);
  }

  void register(String name) {
    beats.put(name, 0);
  }

  public static void main(String[] args) {
    TimerAgainstMainGood monitor = new TimerAgainstMainGood();
    for (String arg : args) {
      monitor.register(arg);
    }
    monitor.start();
  }
}
