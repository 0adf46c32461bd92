// SPDX-License-Identifier: Apache-2.0
// Subclasses decide what kind of map the copy is. Two threads that copy at the same time both leave out what the other
// adds, and the second store drops what the first has stored.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CopyOfEitherKindBad {
  private abstract static class Copied {
    protected volatile Map<String, Integer> map = Map.of(); // expect: warning UnsafeMapPublication

    protected abstract Map<String, Integer> copy();

    void put(String key, Integer value) {
      Map<String, Integer> next = copy(); // race
      next.put(key, value);
      map = next; // race
    }
  }

  private static final class Hashed extends Copied {
    @Override
    protected Map<String, Integer> copy() {
      return new HashMap<>(map); // race
    }
  }

  private static final class Sorted extends Copied {
    @Override
    protected Map<String, Integer> copy() {
      return new TreeMap<>(map); // race
    }
  }

  private final Copied lengths = new Sorted();
  private final Copied uses = new Hashed();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void add(String name) {
    pool.execute(() -> lengths.put(name, name.length()));
    uses.put(name, 0);
  }
}
