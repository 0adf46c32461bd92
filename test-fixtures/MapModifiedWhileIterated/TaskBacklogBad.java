// SPDX-License-Identifier: Apache-2.0
// Removing from the ArrayList inside the for-each over it: the next step of the iterator throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class TaskBacklogBad {
  enum Status { OPEN, DONE }

  static class Item {
    Status status = Status.OPEN;
  }

  private final List<Item> items = new ArrayList<>(); // expect: error MapModifiedWhileIterated

  public void plan(Item item) {
    items.add(item);
  }

  public void tidy() {
    for (Item item : items) { // race
      if (item.status == Status.DONE) {
        items.remove(item); // race
      }
    }
  }
}
