// SPDX-License-Identifier: Apache-2.0
package org.apache.kafka.clients.producer;

import java.util.concurrent.Future;

/** As much of the type as the fixtures need. */
public interface Producer<K, V> {
  Future<RecordMetadata> send(ProducerRecord<K, V> producerRecord, Callback callback);

  void flush();
}
