// SPDX-License-Identifier: Apache-2.0
package com.rabbitmq.client;

/** As much of the type as the fixtures need. */
public interface Channel {
  ConfirmListener addConfirmListener(ConfirmCallback ack, ConfirmCallback nack);

  long getNextPublishSeqNo();

  void basicPublish(String exchange, String key, byte[] body);
}
