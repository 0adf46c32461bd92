// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Objects that answer as they are told, where a container would give others. */
final class Stubs {
  private Stubs() {}

  /** Returns an object whose methods return the results named, and null where none is named. */
  static <T> T stub(Class<T> type, Map<String, ?> results) {
    return stub(type, results, "", Map.of());
  }

  /** Returns such an object whose method {@code lookUp} looks its argument up in {@code named}. */
  static <T> T stub(
      Class<T> type, Map<String, ?> results, String lookUp, Map<String, String> named) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getName().equals(lookUp)
                    ? named.get(arguments[0])
                    : results.get(method.getName())));
  }
}
