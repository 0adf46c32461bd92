// SPDX-License-Identifier: Apache-2.0
// The holder runs a function under its lock and gives what the function gives: here the map itself,
// which is then changed without the lock, beside a task that holds it.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

public class GivenOutByFunctionBad {
  static final class Guarded<T> {
    private final Object lock = new Object();
    private final T value; // expect: error GuardedMapEscapes

    Guarded(T value) {
      this.value = value;
    }

    <R> R with(Function<? super T, ? extends R> function) {
      synchronized (lock) {
        return function.apply(value);
      }
    }
  }

  private final Guarded<Map<String, Integer>> scores = new Guarded<>(new HashMap<>());
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  void won(String player) {
    pool.execute(() -> scores.with(s -> s.merge(player, 1, Integer::sum))); // race
  }

  void left(String player) {
    pool.execute(
        () -> {
          Map<String, Integer> all = scores.with(s -> s);
          all.remove(player); // race
        });
  }
}
