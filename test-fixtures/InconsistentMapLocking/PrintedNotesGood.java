// SPDX-License-Identifier: Apache-2.0
// Whoever adds a note to a desk holds the desk's own monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PrintedNotesGood {
  static final class Desk {
    private final Map<String, Integer> notes = new HashMap<>();

    synchronized void add(String note) {
      notes.merge(note, 1, Integer::sum);
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
