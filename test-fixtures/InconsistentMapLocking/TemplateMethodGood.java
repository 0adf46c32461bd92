// SPDX-License-Identifier: Apache-2.0
// describe() takes the same lock, which the superclass shows to its subclasses.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class TemplateMethodGood {
  public abstract static class Registry {
    protected final Object lock = new Object();

    public final void add(String name, String value) {
      synchronized (lock) {
        doAdd(name, value);
      }
    }

    public final void remove(String name) {
      synchronized (lock) {
        doRemove(name);
      }
    }

    protected abstract void doAdd(String name, String value);

    protected abstract void doRemove(String name);
  }

  public static final class MapRegistry extends Registry {
    private final Map<String, String> values = new HashMap<>();

    @Override
    protected void doAdd(String name, String value) {
      values.put(name, value);
    }

    @Override
    protected void doRemove(String name) {
      values.remove(name);
    }

    public List<String> describe() {
      List<String> lines = new ArrayList<>();
      synchronized (lock) {
        values.forEach((name, value) -> lines.add(name + "=" + value));
      }
      return lines;
    }
  }
}
