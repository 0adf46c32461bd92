// SPDX-License-Identifier: Apache-2.0
package com.rabbitmq.client;

/** As much of the type as the fixtures need. */
public class Delivery {
  public byte[] getBody() {
    return null;
  }
}
