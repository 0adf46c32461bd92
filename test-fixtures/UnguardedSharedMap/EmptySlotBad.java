// SPDX-License-Identifier: Apache-2.0
// The class keeps one call for all threads: those of the pool add to its list at once.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class EmptySlotBad {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void ask(List<String> servers) {
    for (String server : servers) {
      pool.execute(() -> Call.current().tries(server));
    }
  }

  static class Call {
    private static final Call CURRENT = new Call();

    private final List<String> tried = new ArrayList<>(); // expect: error UnguardedSharedMap

    static Call current() {
      return CURRENT;
    }

    void tries(String server) {
      tried.add(server); // race
    }
  }

  static class Slots {
    static final Object EMPTY = new Object();
    private static final ThreadLocal<Slots> OF_THREAD = ThreadLocal.withInitial(Slots::new);
    private final Object[] values = new Object[32];

    Slots() {
      Arrays.fill(values, EMPTY);
    }

    static Slots ofThread() {
      return OF_THREAD.get();
    }

    Object value(int index) {
      return index < values.length ? values[index] : EMPTY;
    }

    void put(int index, Object value) {
      values[index] = value;
    }
  }

  static class PerThread<V> {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final int index = NEXT.getAndIncrement();

    @SuppressWarnings("unchecked")
    V get() {
      Slots slots = Slots.ofThread();
      Object value = slots.value(index);
      if (value != Slots.EMPTY) {
        return (V) value;
      }
      V made = initial();
      slots.put(index, made);
      return made;
    }

    V initial() {
      return null;
    }
  }
}
