// SPDX-License-Identifier: Apache-2.0
// The one map goes through the queue again and again: the desk reads it while the next door is put in. The
// queue is declared by its interface.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class DoorEventsByInterfaceBad {
  private final Queue<Map<String, Long>> events = new ConcurrentLinkedQueue<>();

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
    DoorEventsByInterfaceBad desk = new DoorEventsByInterfaceBad();
    new Thread(desk::read).start();
    new Thread(desk::show).start();
  }
}
