// SPDX-License-Identifier: Apache-2.0
package org.apache.kafka.clients.producer;

/** As much of the type as the fixtures need. */
public interface Callback {
  void onCompletion(RecordMetadata metadata, Exception exception);
}
