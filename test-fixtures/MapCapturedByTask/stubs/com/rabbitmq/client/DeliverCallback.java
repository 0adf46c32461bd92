// SPDX-License-Identifier: Apache-2.0
package com.rabbitmq.client;

/** As much of the type as the fixtures need. */
public interface DeliverCallback {
  void handle(String consumerTag, Delivery message);
}
