// SPDX-License-Identifier: Apache-2.0
// views() hands out a stream of the shelf's map, which the thread changes while main asks for its size.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

public class LibraryShelfBad {
  static final class Shelf {
    private final Map<String, Integer> books = new HashMap<>(); // expect: error UnguardedSharedMap

    Stream<Map<String, Integer>> views(List<String> readers) {
      return readers.stream().map(reader -> books);
    }

    int size() {
      return books.size(); // race
    }
  }

  private final Map<String, Integer> books = new HashMap<>();
  private final Shelf shelf = new Shelf();

  void lend(List<String> readers) {
    shelf.views(readers).forEach(view -> view.put("lent", 1)); // race
  }

  int size() {
    return shelf.size();
  }

  public static void main(String[] args) {
    LibraryShelfBad library = new LibraryShelfBad();
    new Thread(() -> library.lend(List.of(args))).start();
    System.out.println(library.size());
  }
}
