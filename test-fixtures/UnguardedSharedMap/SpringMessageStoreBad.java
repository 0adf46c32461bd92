// SPDX-License-Identifier: Apache-2.0
// A message store serves the threads of all channels and handlers that were given it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.integration.store.MessageStore;
import org.springframework.messaging.Message;

public class SpringMessageStoreBad implements MessageStore {
  private final Map<UUID, Message<?>> messages = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public Message<?> getMessage(UUID id) {
    return messages.get(id); // race
  }

  @Override
  public <T> Message<T> addMessage(Message<T> message) {
    messages.put(UUID.randomUUID(), message); // race
    return message;
  }
}
