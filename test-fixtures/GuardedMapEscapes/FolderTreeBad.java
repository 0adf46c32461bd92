// SPDX-License-Identifier: Apache-2.0
// names gives a live view out of its monitor, and count iterates it while create adds to the set: no lock
// in common, and nothing orders the two (JLS 17.4.5).
package fixtures.guardedmapescapes;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class FolderTreeBad {
  private static class Folder {
    private Set<String> names; // expect: warning GuardedMapEscapes

    synchronized void add(String name) {
      if (names == null) {
        names = new HashSet<>();
      }
      names.add(name); // race
    }

    synchronized Set<String> names() {
      return names == null ? Set.of() : Collections.unmodifiableSet(names);
    }
  }

  private final ConcurrentMap<String, Folder> folders = new ConcurrentHashMap<>();

  public void create(String path, String name) {
    Folder parent = folders.get(path);
    if (parent != null) {
      parent.add(name);
      folders.put(path + "/" + name, new Folder());
    }
  }

  public int count(String path) {
    Folder folder = folders.get(path);
    if (folder == null) {
      return 0;
    }
    String[] names;
    names = folder.names().toArray(new String[0]); // race
    int count = 1;
    for (String name : names) {
      count += count(path + "/" + name);
    }
    return count;
  }
}
