// SPDX-License-Identifier: Apache-2.0
// The field holds one of two classes, by a setting; one of them puts into a concurrent map, one step
// at a time.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class EitherClassGood {
  interface Log {
    void add(String line);

    int size();
  }

  static final class Counted implements Log {
    private final Map<String, Integer> lines = new ConcurrentHashMap<>();

    @Override
    public void add(String line) {
      lines.merge(line, 1, Integer::sum);
    }

    @Override
    public int size() {
      return lines.size();
    }
  }

  static final class Silent implements Log {
    @Override
    public void add(String line) {}

    @Override
    public int size() {
      return 0;
    }
  }

  private final Log log;

  public EitherClassGood(boolean counted) {
    log = counted ? new Counted() : new Silent();
  }

  public void run(String[] lines) {
    for (String line : lines) {
      new Thread(() -> log.add(line)).start();
    }
  }
}
