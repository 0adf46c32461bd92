// SPDX-License-Identifier: Apache-2.0
// Every turn sends a map of its own, which the desk has alone from the poll on.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class DoorEventsByInterfaceGood {
  private final Queue<Map<String, Long>> events = new ConcurrentLinkedQueue<>();

  private void read() {
    for (long door = 0; door < 100; door++) {
      Map<String, Long> event = new HashMap<>();
      event.put("door", door);
      events.add(event);
    }
  }

  private void show() {
    for (int turn = 0; turn < 100; turn++) {
      Map<String, Long> event = events.poll();
      if (event != null) {
        System.out.println(event.get("door"));
      }
    }
  }

  public static void main(String[] args) {
    DoorEventsByInterfaceGood desk = new DoorEventsByInterfaceGood();
    new Thread(desk::read).start();
    new Thread(desk::show).start();
  }
}
