// SPDX-License-Identifier: Apache-2.0
// The sets in the map are concurrent as well.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class RoomMembersGood {
  private final Map<String, Set<String>> rooms = new ConcurrentHashMap<>();

  void join(String room, String nick) {
    rooms.computeIfAbsent(room, r -> ConcurrentHashMap.newKeySet()).add(nick);
  }

  boolean present(String room, String nick) {
    return rooms.getOrDefault(room, Set.of()).contains(nick);
  }

  static class Client implements Runnable {
    private final RoomMembersGood server;
    private final String nick;

    Client(RoomMembersGood server, String nick) {
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
    RoomMembersGood server = new RoomMembersGood();
    for (String nick : nicks) {
      new Thread(new Client(server, nick)).start();
    }
  }
}
