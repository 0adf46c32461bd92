// SPDX-License-Identifier: Apache-2.0
// One thread at a time copies, changes and stores.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CopyOfEitherKindGood {
  private abstract static class Copied {
    protected volatile Map<String, Integer> map = Map.of();

    protected abstract Map<String, Integer> copy();

    synchronized void put(String key, Integer value) {
      Map<String, Integer> next = copy();
      next.put(key, value);
      map = next;
    }
  }

  private static final class Hashed extends Copied {
    @Override
    protected Map<String, Integer> copy() {
      return new HashMap<>(map);
    }
  }

  private static final class Sorted extends Copied {
    @Override
    protected Map<String, Integer> copy() {
      return new TreeMap<>(map);
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
