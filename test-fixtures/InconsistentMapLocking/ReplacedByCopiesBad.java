// SPDX-License-Identifier: Apache-2.0
// The copy of the map has the same lists in it: the printer's thread goes over a list that add may change at that moment.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ReplacedByCopiesBad {
  private final Map<String, List<String>> pages = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void add(String book, String page) {
    pages.computeIfAbsent(book, b -> new ArrayList<>()).add(page); // race
  }

  private synchronized Map<String, List<String>> copy() {
    return new HashMap<>(pages);
  }

  public void print() {
    new Thread(() -> copy().values().forEach(list -> list.forEach(System.out::println))).start(); // race
  }
}
