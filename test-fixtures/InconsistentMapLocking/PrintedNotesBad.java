// SPDX-License-Identifier: Apache-2.0
// Two callers may add notes to one desk at the same time. The lock that one of them holds is there for the output, and
// says little of whether several threads use a desk: a note.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PrintedNotesBad {
  static final class Desk {
    private final Map<String, Integer> notes = new HashMap<>(); // expect: note InconsistentMapLocking

    void add(String note) {
      notes.merge(note, 1, Integer::sum); // race
    }
  }

  private final Desk desk = new Desk();

  public void add(String note) {
    desk.add(note);
  }

  public void addAndPrint(String note) {
    synchronized (System.out) {
      desk.add(note);
      System.out.println(note);
    }
  }
}
