// SPDX-License-Identifier: Apache-2.0
// A synchronized wrapper around a map that the constructor is given, locked for the whole iteration.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.Map;

public class WrapsGivenMapGood {
  private final Map<String, String> messages;

  public WrapsGivenMapGood(Map<String, String> messages) {
    this.messages = Collections.synchronizedMap(messages);
  }

  public void add(String id, String message) {
    messages.put(id, message);
  }

  public void recover() {
    synchronized (messages) {
      for (String message : messages.values()) {
        System.out.println(message);
      }
    }
  }
}
