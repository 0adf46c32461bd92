// SPDX-License-Identifier: Apache-2.0
// The field holds one of two classes, by a setting; one of them puts into a HashMap, and every task
// calls it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class EitherClassBad {
  interface Log {
    void add(String line);

    int size();
  }

  static final class Counted implements Log {
    private final Map<String, Integer> lines = new HashMap<>(); // expect: warning UnguardedSharedMap

    @Override
    public void add(String line) {
      lines.merge(line, 1, Integer::sum); // race
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

  public EitherClassBad(boolean counted) {
    log = counted ? new Counted() : new Silent();
  }

  public void run(String[] lines) {
    for (String line : lines) {
      new Thread(() -> log.add(line)).start();
    }
  }
}
