// SPDX-License-Identifier: Apache-2.0
// The writing thread removes without the mutex that those who enqueue hold. The map is the journal's, a plain one: a
// put and a removal at the same time may lose an entry, or tear the table.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class UnwrittenLinesBad {
  private final Appender appender;

  public UnwrittenLinesBad(Appender appender) {
    this.appender = appender;
  }

  public void write(long position, String line) {
    appender.enqueue(position, line);
  }

  static class Journal {
    private final Map<Long, String> unwritten = new HashMap<>();

    Map<Long, String> unwritten() {
      return unwritten;
    }
  }

  static class Appender {
    private final Map<Long, String> unwritten; // expect: warning InconsistentMapLocking
    private final Object mutex = new Object();
    private boolean running;

    Appender(Journal journal) {
      unwritten = journal.unwritten();
    }

    void enqueue(long position, String line) {
      synchronized (mutex) {
        if (!running) {
          running = true;
          new Thread(this::drain).start();
        }
        unwritten.put(position, line); // race
      }
    }

    private void drain() {
      for (long position = 0; ; position++) {
        unwritten.remove(position); // race
      }
    }
  }
}
