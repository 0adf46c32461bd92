// SPDX-License-Identifier: Apache-2.0
package org.springframework.integration.store;

import java.util.UUID;
import org.springframework.messaging.Message;

/** As much of the type as the fixtures need. */
public interface MessageStore {
  Message<?> getMessage(UUID id);

  <T> Message<T> addMessage(Message<T> message);
}
