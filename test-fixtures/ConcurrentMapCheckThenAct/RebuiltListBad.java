// SPDX-License-Identifier: Apache-2.0
// Whoever puts last wins: the member that the other thread has added to a copy of the same list, or to
// its own first list, is lost.
package fixtures.concurrentmapcheckthenact;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class RebuiltListBad {
  private final ConcurrentHashMap<String, List<String>> members = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void join(String team, String name) {
    List<String> before = members.get(team); // race
    List<String> after = before == null ? new ArrayList<>() : new ArrayList<>(before);
    after.add(name);
    members.put(team, after); // race
  }
}
