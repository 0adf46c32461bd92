// SPDX-License-Identifier: Apache-2.0
// The journal's map is a concurrent one, whoever else has it in a field of the type Map. What the mutex keeps in order is
// not its business.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class UnwrittenLinesGood {
  private final Appender appender;

  public UnwrittenLinesGood(Appender appender) {
    this.appender = appender;
  }

  public void write(long position, String line) {
    appender.enqueue(position, line);
  }

  static class Journal {
    private final Map<Long, String> unwritten = new ConcurrentHashMap<>();

    Map<Long, String> unwritten() {
      return unwritten;
    }
  }

  static class Appender {
    private final Map<Long, String> unwritten;
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
        unwritten.put(position, line);
      }
    }

    private void drain() {
      for (long position = 0; ; position++) {
        unwritten.remove(position);
      }
    }
  }
}
