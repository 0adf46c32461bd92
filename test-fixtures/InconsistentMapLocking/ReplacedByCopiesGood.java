// SPDX-License-Identifier: Apache-2.0
// In the copy every list is replaced by a copy of its own while the lock is held.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ReplacedByCopiesGood {
  private final Map<String, List<String>> pages = new HashMap<>();

  public synchronized void add(String book, String page) {
    pages.computeIfAbsent(book, b -> new ArrayList<>()).add(page);
  }

  private synchronized Map<String, List<String>> copy() {
    Map<String, List<String>> copy = new HashMap<>(pages);
    copy.replaceAll((book, list) -> List.copyOf(list));
    return copy;
  }

  public void print() {
    new Thread(() -> copy().values().forEach(list -> list.forEach(System.out::println))).start();
  }
}
