// SPDX-License-Identifier: Apache-2.0
package org.springframework.messaging;

/** As much of the type as the fixtures need. */
public interface MessageHandler {
  void handleMessage(Message<?> message);
}
