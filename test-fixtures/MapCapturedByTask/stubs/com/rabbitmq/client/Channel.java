// SPDX-License-Identifier: Apache-2.0
package com.rabbitmq.client;

/** As much of the type as the fixtures need. */
public interface Channel {
  String basicConsume(String queue, DeliverCallback deliver, CancelCallback cancel);
}
