// SPDX-License-Identifier: Apache-2.0
// Two threads that both find the map full both remove: a little more room than needed, and the limit holds.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class MakeRoomGood {
  private static final int LIMIT = 100;
  private final ConcurrentHashMap<String, String> recent = new ConcurrentHashMap<>();

  public void add(String page, String text) {
    recent.put(page, text);
  }

  public void drop(String page) {
    if (recent.size() > LIMIT) {
      recent.remove(page);
    }
  }
}
