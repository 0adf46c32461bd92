// SPDX-License-Identifier: Apache-2.0
// Names that come again are taken out of the list that is gone over: its iterator fails in the next
// step.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class NamesOnceBad {
  public List<String> merge(Set<List<String>> given) {
    List<String> names = new ArrayList<>(); // expect: error MapModifiedWhileIterated
    given.forEach(names::addAll);
    Set<String> seen = new HashSet<>();
    for (String name : names) { // race
      if (!seen.add(name)) {
        names.remove(name); // race
      }
    }
    return names;
  }
}
