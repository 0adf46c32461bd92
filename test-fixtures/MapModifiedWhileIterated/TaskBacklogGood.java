// SPDX-License-Identifier: Apache-2.0
// The iterator's own remove.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class TaskBacklogGood {
  enum Status { OPEN, DONE }

  static class Item {
    Status status = Status.OPEN;
  }

  private final List<Item> items = new ArrayList<>();

  public void plan(Item item) {
    items.add(item);
  }

  public void tidy() {
    for (Iterator<Item> it = items.iterator(); it.hasNext(); ) {
      if (it.next().status == Status.DONE) {
        it.remove();
      }
    }
  }
}
