// SPDX-License-Identifier: Apache-2.0
// Each task finds the list, or makes it, and adds under the monitor of the shelf.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;

public class MadeByTheFirstGood {
  static final class Shelf {
    private List<String> books;

    void add(String title) {
      synchronized (this) {
        if (books == null) {
          books = new ArrayList<>();
        }
        books.add(title);
      }
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
