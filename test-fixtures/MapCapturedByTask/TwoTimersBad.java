// SPDX-License-Identifier: Apache-2.0
// Each Timer has its own thread, so the two periodic tasks run on different threads; one puts
// into the map that the other iterates, without any order.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

public class TwoTimersBad {
  public static void main(String[] args) {
    Map<String, Long> times = new HashMap<>(); // expect: error MapCapturedByTask
    Timer recorder = new Timer("recorder", true);
    Timer reporter = new Timer("reporter", true);
    recorder.schedule(
        new TimerTask() {
          @Override
          public void run() {
            times.put("now", System.nanoTime()); // race
          }
        },
        0,
        10);
    reporter.schedule(
        new TimerTask() {
          @Override
          public void run() {
            times.forEach((name, time) -> System.out.println(name + "=" + time)); // race
          }
        },
        0,
        1000);
  }
}
