// SPDX-License-Identifier: Apache-2.0
// The reader sends one map over and over: while the desk reads it, the next turn changes it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

public class DoorEventsBad {
  private final ConcurrentLinkedQueue<Map<String, Long>> events = new ConcurrentLinkedQueue<>();

  private void read() {
    Map<String, Long> event = new HashMap<>(); // expect: warning MapCapturedByTask
    for (long door = 0; door < 100; door++) {
      event.put("door", door); // race
      events.add(event);
    }
  }

  private void show() {
    for (int turn = 0; turn < 100; turn++) {
      Map<String, Long> event = events.poll();
      if (event != null) {
        System.out.println(event.get("door")); // race
      }
    }
  }

  public static void main(String[] args) {
    DoorEventsBad desk = new DoorEventsBad();
    new Thread(desk::read).start();
    new Thread(desk::show).start();
  }
}
