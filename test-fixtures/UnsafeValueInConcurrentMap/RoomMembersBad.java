// SPDX-License-Identifier: Apache-2.0
// The map is concurrent, the HashSet in it is not: two members join the same room at once.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class RoomMembersBad {
  private final Map<String, Set<String>> rooms = new ConcurrentHashMap<>(); // expect: error UnsafeValueInConcurrentMap

  void join(String room, String nick) {
    rooms.computeIfAbsent(room, r -> new HashSet<>()).add(nick); // race
  }

  boolean present(String room, String nick) {
    return rooms.getOrDefault(room, Set.of()).contains(nick); // race
  }

  static class Client implements Runnable {
    private final RoomMembersBad server;
    private final String nick;

    Client(RoomMembersBad server, String nick) {
      this.server = server;
      this.nick = nick;
    }

    @Override
    public void run() {
      server.join("lobby", nick);
      System.out.println(server.present("lobby", "ada"));
    }
  }

  public static void main(String[] nicks) {
    RoomMembersBad server = new RoomMembersBad();
    for (String nick : nicks) {
      new Thread(new Client(server, nick)).start();
    }
  }
}
