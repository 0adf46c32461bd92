// SPDX-License-Identifier: Apache-2.0
// A map that is made for several threads.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class FanOutGood {
  static <T> void forAll(Collection<T> items, Consumer<? super T> action) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (T item : items) {
      Thread thread = new Thread(() -> action.accept(item));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  public static Map<String, Integer> lengths(List<String> words) throws InterruptedException {
    Map<String, Integer> lengths = new ConcurrentHashMap<>();
    forAll(words, word -> lengths.put(word, word.length()));
    return lengths;
  }
}
