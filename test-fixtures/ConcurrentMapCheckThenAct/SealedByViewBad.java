// SPDX-License-Identifier: Apache-2.0
// Two threads that both find no list both make one. It is full when it is put, behind a view that nobody can change, so
// either is as good as the other.
package fixtures.concurrentmapcheckthenact;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class SealedByViewBad {
  private final ConcurrentMap<Class<?>, List<String>> names = // expect: note ConcurrentMapCheckThenAct
      new ConcurrentHashMap<>();

  public List<String> names(Class<?> type) {
    List<String> known = names.get(type); // race
    if (known == null) {
      known = new ArrayList<>();
      for (Method method : type.getMethods()) {
        known.add(method.getName());
      }
      names.put(type, Collections.unmodifiableList(known)); // race
    }
    return known;
  }
}
