// SPDX-License-Identifier: Apache-2.0
// Of two guests who find no room one makes it, and the other gets the same: computeIfAbsent looks again.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RoomsOrElseGetGood {
  static final class Room {
    private final List<String> guests = new CopyOnWriteArrayList<>();

    void enter(String guest) {
      guests.add(guest);
    }
  }

  private final ConcurrentMap<String, Room> rooms = new ConcurrentHashMap<>();
  private final ExecutorService door = Executors.newFixedThreadPool(4);

  public void arrive(String name, String guest) {
    door.execute(() -> room(name).enter(guest));
  }

  private Room room(String name) {
    return Optional.ofNullable(rooms.get(name))
        .orElseGet(() -> rooms.computeIfAbsent(name, n -> new Room()));
  }
}
