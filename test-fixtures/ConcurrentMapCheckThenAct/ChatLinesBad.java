// SPDX-License-Identifier: Apache-2.0
// Two threads may both find no history and both put one; the line that went into the first is lost with it.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ChatLinesBad {
  static final class History {
    private final StringBuffer lines = new StringBuffer();

    void add(String line) {
      lines.append(line).append('\n');
    }
  }

  private final ConcurrentMap<String, History> rooms = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  void say(String room, String line) {
    if (!rooms.containsKey(room)) { // race
      rooms.put(room, new History()); // race
    }
    rooms.get(room).add(line);
  }

  public static void main(String[] args) {
    ChatLinesBad chat = new ChatLinesBad();
    ExecutorService users = Executors.newFixedThreadPool(4);
    for (String line : args) {
      users.execute(() -> chat.say("lobby", line));
    }
  }
}
