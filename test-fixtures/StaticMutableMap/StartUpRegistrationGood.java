// SPDX-License-Identifier: Apache-2.0
// The registry is filled by its own initialiser.
package fixtures.staticmutablemap;

import java.util.LinkedHashMap;
import java.util.Map;

public final class StartUpRegistrationGood {
  private static final Map<String, String> READERS = new LinkedHashMap<>();

  static {
    READERS.put("json", "JsonReader");
    READERS.put("xml", "XmlReader");
  }

  private StartUpRegistrationGood() {}

  public static String readerOf(String file) {
    for (Map.Entry<String, String> reader : READERS.entrySet()) {
      if (file.endsWith("." + reader.getKey())) {
        return reader.getValue();
      }
    }
    return "TextReader";
  }
}
