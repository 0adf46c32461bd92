// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.integration.store.MessageStore;
import org.springframework.messaging.Message;

public class SpringMessageStoreGood implements MessageStore {
  private final Map<UUID, Message<?>> messages = new ConcurrentHashMap<>();

  @Override
  public Message<?> getMessage(UUID id) {
    return messages.get(id);
  }

  @Override
  public <T> Message<T> addMessage(Message<T> message) {
    messages.put(UUID.randomUUID(), message);
    return message;
  }
}
