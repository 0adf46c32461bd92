// SPDX-License-Identifier: Apache-2.0
package org.springframework.integration.handler;

import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;

/** As much of the type as the fixtures need. */
public abstract class AbstractReplyProducingMessageHandler implements MessageHandler {
  @Override
  public void handleMessage(Message<?> message) {
    handleRequestMessage(message);
  }

  protected abstract Object handleRequestMessage(Message<?> message);
}
