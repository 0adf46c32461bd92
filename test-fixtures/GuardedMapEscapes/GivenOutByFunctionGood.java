// SPDX-License-Identifier: Apache-2.0
// The holder runs a function under its lock and gives what the function gives: a copy, which
// belongs to whoever asked for it.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

public class GivenOutByFunctionGood {
  static final class Guarded<T> {
    private final Object lock = new Object();
    private final T value;

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
    pool.execute(() -> scores.with(s -> s.merge(player, 1, Integer::sum)));
  }

  void left(String player) {
    pool.execute(
        () -> {
          Map<String, Integer> all = scores.with(s -> new HashMap<>(s));
          all.remove(player);
        });
  }
}
