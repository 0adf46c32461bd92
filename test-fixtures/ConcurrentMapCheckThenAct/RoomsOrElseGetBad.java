// SPDX-License-Identifier: Apache-2.0
// The function of orElseGet runs where no room was found: two guests who come at the same time both make one, and who got the
// first is alone in it.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RoomsOrElseGetBad {
  static final class Room {
    private final List<String> guests = new CopyOnWriteArrayList<>();

    void enter(String guest) {
      guests.add(guest);
    }
  }

  private final ConcurrentMap<String, Room> rooms = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  private final ExecutorService door = Executors.newFixedThreadPool(4);

  public void arrive(String name, String guest) {
    door.execute(() -> room(name).enter(guest));
  }

  private Room room(String name) {
    return Optional.ofNullable(rooms.get(name)) // race
        .orElseGet(
            () -> {
              Room made = new Room();
              rooms.put(name, made); // race
              return made;
            });
  }
}
