// SPDX-License-Identifier: Apache-2.0
// The router asks a naming service for the mailbox and delivers: which mailbox that is, nobody can
// see, but whoever is given it runs deliver, which locks the list. The sender's thread, which takes
// letters out, does not: both change the list at once.
// Modelled on a bug of Apache ActiveMQ (Queue.iterate and the messages that wait for space).
package fixtures.inconsistentmaplocking;

import java.util.LinkedList;
import java.util.function.Consumer;
import javax.naming.Context;
import javax.naming.NamingException;

public class FoundByNameBad {
  private final Context names;

  public FoundByNameBad(Context names) {
    this.names = names;
  }

  public void route(String to, String letter) throws NamingException {
    Mailbox mailbox = (Mailbox) names.lookup("mail/" + to);
    mailbox.deliver(letter);
  }

  public static class Mailbox {
    private final LinkedList<String> letters = // expect: warning InconsistentMapLocking
        new LinkedList<>();

    void deliver(String letter) {
      synchronized (letters) {
        letters.add(letter); // race
      }
    }

    public void send(Consumer<String> wire) {
      while (!letters.isEmpty()) { // race
        wire.accept(letters.removeFirst()); // race
      }
    }
  }
}
