// SPDX-License-Identifier: Apache-2.0
// Making the map, changing it and reading it are each done under the monitor of its owner.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class NotesOnDemandGood {
  private volatile Map<String, String> notes;

  public synchronized void note(String key, String text) {
    if (notes == null) {
      notes = new HashMap<>();
    }
    notes.put(key, text);
  }

  public synchronized String noteOf(String key) {
    return notes == null ? null : notes.get(key);
  }
}
