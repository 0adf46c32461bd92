// SPDX-License-Identifier: Apache-2.0
package org.springframework.messaging.support;

import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;

/** As much of the type as the fixtures need. */
public interface ChannelInterceptor {
  default Message<?> preSend(Message<?> message, MessageChannel channel) {
    return message;
  }

  default void afterReceiveCompletion(
      Message<?> message, MessageChannel channel, Exception failure) {}
}
