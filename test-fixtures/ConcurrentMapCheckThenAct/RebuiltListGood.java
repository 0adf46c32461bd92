// SPDX-License-Identifier: Apache-2.0
// compute makes the new list from the one that is in the map while nobody else can change it.
package fixtures.concurrentmapcheckthenact;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class RebuiltListGood {
  private final ConcurrentHashMap<String, List<String>> members = new ConcurrentHashMap<>();

  public void join(String team, String name) {
    members.compute(
        team,
        (t, before) -> {
          List<String> after = before == null ? new ArrayList<>() : new ArrayList<>(before);
          after.add(name);
          return after;
        });
  }
}
