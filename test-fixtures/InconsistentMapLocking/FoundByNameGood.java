// SPDX-License-Identifier: Apache-2.0
// Who sends locks the list as well. The counts are changed only by a method that is called under the
// mailbox's own lock, by code that found the mailbox by its name too.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.function.Consumer;
import javax.naming.Context;
import javax.naming.NamingException;

public class FoundByNameGood {
  private final Context names;

  public FoundByNameGood(Context names) {
    this.names = names;
  }

  public void route(String to, String letter) throws NamingException {
    Mailbox mailbox = (Mailbox) names.lookup("mail/" + to);
    mailbox.deliver(letter);
    synchronized (mailbox) {
      mailbox.count(to);
    }
  }

  public static class Mailbox {
    private final LinkedList<String> letters = new LinkedList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void deliver(String letter) {
      synchronized (letters) {
        letters.add(letter);
      }
    }

    void count(String to) {
      counts.merge(to, 1, Integer::sum);
    }

    public synchronized int counted(String to) {
      return counts.getOrDefault(to, 0);
    }

    public synchronized void forget(String to) {
      counts.remove(to);
    }

    public void send(Consumer<String> wire) {
      synchronized (letters) {
        while (!letters.isEmpty()) {
          wire.accept(letters.removeFirst());
        }
      }
    }
  }
}
