// SPDX-License-Identifier: Apache-2.0
// Whoever sends a message asks for the method that takes it: all of them fill the cache. The
// message has the name that it had in the first releases. As in Spring Integration's
// PayloadTypeMatchingHandlerMethodResolver.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.integration.core.Message;

public class MessageMethodBad {
  private final Map<Class<?>, String> methods = new HashMap<>(); // expect: warning UnguardedSharedMap

  public String resolve(Message<?> message) {
    Class<?> type = message.getPayload().getClass();
    String method = methods.get(type); // race
    if (method == null) {
      method = "on" + type.getSimpleName();
      methods.put(type, method); // race
    }
    return method;
  }
}
