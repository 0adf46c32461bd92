// SPDX-License-Identifier: Apache-2.0
// Callers fill the registry and callers read it; who they are and whether they are several threads
// is not to be seen: a note.
package fixtures.staticmutablemap;

import java.util.LinkedHashMap;
import java.util.Map;

public final class StartUpRegistrationBad {
  private static final Map<String, String> READERS = new LinkedHashMap<>(); // expect: note StaticMutableMap

  private StartUpRegistrationBad() {}

  public static void register(String suffix, String reader) {
    READERS.put(suffix, reader); // race
  }

  public static String readerOf(String file) {
    for (Map.Entry<String, String> reader : READERS.entrySet()) { // race
      if (file.endsWith("." + reader.getKey())) { // race
        return reader.getValue(); // race
      }
    }
    return "TextReader";
  }
}
