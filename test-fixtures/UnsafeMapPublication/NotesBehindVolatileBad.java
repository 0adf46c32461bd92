// SPDX-License-Identifier: Apache-2.0
// Put and get of one HashMap at once: volatile orders the reading of the field, not the changes of
// the map behind it. That the field is volatile, and has its map from the beginning, says that
// several threads use it.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class NotesBehindVolatileBad {
  private volatile Map<String, String> notes = new HashMap<>(); // expect: warning UnsafeMapPublication

  public void note(String key, String text) {
    notes.put(key, text); // race
  }

  public String noteOf(String key) {
    return notes == null ? null : notes.get(key); // race
  }
}
