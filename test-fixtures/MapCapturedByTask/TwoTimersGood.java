// SPDX-License-Identifier: Apache-2.0
// Both tasks are given to one Timer, whose single thread runs them one after the other
// (java.util.Timer: "a single background thread").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

public class TwoTimersGood {
  public static void main(String[] args) {
    Map<String, Long> times = new HashMap<>();
    Timer recorder = new Timer("recorder", true);
    Timer reporter = recorder;
    recorder.schedule(
        new TimerTask() {
          @Override
          public void run() {
            times.put("now", System.nanoTime());
          }
        },
        0,
        10);
    reporter.schedule(
        new TimerTask() {
          @Override
          public void run() {
            times.forEach((name, time) -> System.out.println(name + "=" + time));
          }
        },
        0,
        1000);
  }
}
