// SPDX-License-Identifier: Apache-2.0
// The map has the list made once.
package fixtures.concurrentmapcheckthenact;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class SealedByViewGood {
  private final ConcurrentMap<Class<?>, List<String>> names = new ConcurrentHashMap<>();

  public List<String> names(Class<?> type) {
    return names.computeIfAbsent(type, SealedByViewGood::read);
  }

  private static List<String> read(Class<?> type) {
    List<String> found = new ArrayList<>();
    for (Method method : type.getMethods()) {
      found.add(method.getName());
    }
    return Collections.unmodifiableList(found);
  }
}
