// SPDX-License-Identifier: Apache-2.0
// The map behind the volatile field never changes: each change, one at a time under the monitor, puts
// a new map there, and readers find either the old one or the new one, whole.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class NotesBehindVolatileGood {
  private volatile Map<String, String> notes = new HashMap<>();

  public synchronized void note(String key, String text) {
    Map<String, String> more = new HashMap<>(notes);
    more.put(key, text);
    notes = more;
  }

  public String noteOf(String key) {
    return notes == null ? null : notes.get(key);
  }
}
