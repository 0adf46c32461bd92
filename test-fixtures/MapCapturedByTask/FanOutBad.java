// SPDX-License-Identifier: Apache-2.0
// The helper runs the function it is given for every item on a thread of its own: the function that writes the map runs
// beside itself. That the helper waits for all of them orders none of them before another.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

public class FanOutBad {
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
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    forAll(words, word -> lengths.put(word, word.length())); // race
    return lengths;
  }
}
