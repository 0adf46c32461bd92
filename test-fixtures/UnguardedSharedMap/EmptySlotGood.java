// SPDX-License-Identifier: Apache-2.0
// A thread-local of its own making: the slots of a thread hold the call, or an object that says that there is none
// yet. That one is an Object and no call, whatever it is cast to.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class EmptySlotGood {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void ask(List<String> servers) {
    for (String server : servers) {
      pool.execute(() -> Call.current().tries(server));
    }
  }

  static class Call {
    private static final PerThread<Call> CURRENT =
        new PerThread<>() {
          @Override
          Call initial() {
            return new Call();
          }
        };

    private final List<String> tried = new ArrayList<>();

    static Call current() {
      return CURRENT.get();
    }

    void tries(String server) {
      tried.add(server);
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
