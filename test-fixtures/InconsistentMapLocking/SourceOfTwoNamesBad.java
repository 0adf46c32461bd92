// SPDX-License-Identifier: Apache-2.0
// The source stands in a field and in a list. Whoever reaches it by the list takes no lock.
package fixtures.inconsistentmaplocking;

import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class SourceOfTwoNamesBad {
  static class Source {
    private final Object lock = new Object();
    private final List<String> pending = new LinkedList<>(); // expect: warning InconsistentMapLocking

    void ready(String frame) {
      synchronized (lock) {
        pending.add(frame); // race
      }
    }

    void broken() {
      pending.clear(); // race
    }
  }

  private Source receiver;
  private final List<Source> all = new CopyOnWriteArrayList<>();

  public synchronized void receive(String frame) {
    if (receiver == null) {
      receiver = new Source();
      all.add(receiver);
    }
    receiver.ready(frame);
  }

  public void close() {
    for (Source source : all) {
      source.broken();
    }
  }
}
