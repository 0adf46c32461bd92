// SPDX-License-Identifier: Apache-2.0
// Nobody removes a level: what containsKey has found is there for ever. And who asks again whether get
// has found something relies on nothing.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class LastingEntryGood {
  private final ConcurrentHashMap<String, StringBuffer> levels = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, StringBuffer> drafts = new ConcurrentHashMap<>();

  public void add(String name) {
    levels.putIfAbsent(name, new StringBuffer());
    drafts.put(name, new StringBuffer());
  }

  public void write(String name, String text) {
    if (levels.containsKey(name)) {
      levels.get(name).append(text);
    }
  }

  public void draft(String name, String text) {
    if (drafts.containsKey(name)) {
      StringBuffer draft = drafts.get(name);
      if (draft != null) {
        draft.append(text);
      }
    }
  }

  public void discard(String name) {
    drafts.remove(name);
  }
}
