// SPDX-License-Identifier: Apache-2.0
// putIfAbsent keeps the first history, and every line goes into that.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ChatLinesGood {
  static final class History {
    private final StringBuffer lines = new StringBuffer();

    void add(String line) {
      lines.append(line).append('\n');
    }
  }

  private final ConcurrentMap<String, History> rooms = new ConcurrentHashMap<>();

  void say(String room, String line) {
    rooms.putIfAbsent(room, new History());
    rooms.get(room).add(line);
  }

  public static void main(String[] args) {
    ChatLinesGood chat = new ChatLinesGood();
    ExecutorService users = Executors.newFixedThreadPool(4);
    for (String line : args) {
      users.execute(() -> chat.say("lobby", line));
    }
  }
}
