// SPDX-License-Identifier: Apache-2.0
// count copies the view under the monitor of the very folder whose set it is: the folder found in the
// map, whether it has a set of its own or the empty one.
package fixtures.guardedmapescapes;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class FolderTreeGood {
  private static class Folder {
    private Set<String> names;

    synchronized void add(String name) {
      if (names == null) {
        names = new HashSet<>();
      }
      names.add(name);
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
    synchronized (folder) {
      names = folder.names().toArray(new String[0]);
    }
    int count = 1;
    for (String name : names) {
      count += count(path + "/" + name);
    }
    return count;
  }
}
