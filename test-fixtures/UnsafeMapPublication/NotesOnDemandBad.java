// SPDX-License-Identifier: Apache-2.0
// The map is made on demand without a lock, so an object whose callers come one after the other is
// as likely as one that is shared: no more than a note.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class NotesOnDemandBad {
  private volatile Map<String, String> notes; // expect: note UnsafeMapPublication

  public void note(String key, String text) {
    if (notes == null) {
      notes = new HashMap<>();
    }
    notes.put(key, text); // race
  }

  public String noteOf(String key) {
    return notes == null ? null : notes.get(key); // race
  }
}
