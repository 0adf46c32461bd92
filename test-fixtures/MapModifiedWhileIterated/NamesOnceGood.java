// SPDX-License-Identifier: Apache-2.0
// Names that come again are taken out of all lists but the one that is gone over. The lists of the
// collection have one name, but two of them are not one list.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

public class NamesOnceGood {
  public Collection<List<String>> merge(Collection<List<String>> given) {
    Collection<List<String>> all = given.stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new));
    for (List<String> names : all) {
      for (String name : names) {
        all.stream().filter(other -> other != names).forEach(other -> other.remove(name));
      }
    }
    return all;
  }
}
