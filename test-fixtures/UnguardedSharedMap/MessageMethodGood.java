// SPDX-License-Identifier: Apache-2.0
// The senders fill a map that is made for many threads, in one step.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.integration.core.Message;

public class MessageMethodGood {
  private final Map<Class<?>, String> methods = new ConcurrentHashMap<>();

  public String resolve(Message<?> message) {
    Class<?> type = message.getPayload().getClass();
    return methods.computeIfAbsent(type, t -> "on" + t.getSimpleName());
  }
}
