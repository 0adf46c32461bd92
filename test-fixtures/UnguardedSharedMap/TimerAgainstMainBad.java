// SPDX-License-Identifier: Apache-2.0
// The timer's thread runs the task every second while main still registers names.
package fixtures.unguardedsharedmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

public class TimerAgainstMainBad {
  private final Map<String, Integer> beats = new LinkedHashMap<>(); // expect: error UnguardedSharedMap
  private final Timer timer = new Timer("beats");

  void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            beats.replaceAll((name, count) -> count + 1); // race
          }
        },
        0,
        1000);
  }

  void register(String name) {
    beats.put(name, 0); // race
  }

  public static void main(String[] args) {
    TimerAgainstMainBad monitor = new TimerAgainstMainBad();
    monitor.start();
    for (String arg : args) {
      monitor.register(arg);
    }
  }
}
