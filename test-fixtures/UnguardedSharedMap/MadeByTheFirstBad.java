// SPDX-License-Identifier: Apache-2.0
// The list that a task finds, or makes where there is none, is one and the same for all.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;

public class MadeByTheFirstBad {
  static final class Shelf {
    private List<String> books; // expect: error UnguardedSharedMap

    void add(String title) {
      if (books == null) {
        books = new ArrayList<>();
      }
      books.add(title); // race
    }
  }

  private static void fill(Shelf shelf) {
    shelf.add("Emma");
  }

  public static void main(String[] args) {
    Shelf shelf = new Shelf();
    for (int i = 0; i < 3; i++) {
      new Thread(() -> fill(shelf)).start();
    }
  }
}
