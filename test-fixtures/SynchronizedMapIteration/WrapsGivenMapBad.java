// SPDX-License-Identifier: Apache-2.0
// A synchronized wrapper around a map that the constructor is given: its iteration is many calls, each of which
// locks for itself. Modelled on MemoryMessageStore.recover of Apache ActiveMQ as it was.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.Map;

public class WrapsGivenMapBad {
  private final Map<String, String> messages; // expect: warning SynchronizedMapIteration

  public WrapsGivenMapBad(Map<String, String> messages) {
    this.messages = Collections.synchronizedMap(messages);
  }

  public void add(String id, String message) {
    messages.put(id, message); // race
  }

  public void recover() {
    for (String message : messages.values()) { // race
      System.out.println(message);
    }
  }
}
