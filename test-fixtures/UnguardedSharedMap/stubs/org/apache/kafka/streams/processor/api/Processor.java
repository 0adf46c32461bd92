// SPDX-License-Identifier: Apache-2.0
package org.apache.kafka.streams.processor.api;

/** As much of the type as the fixtures need. */
public interface Processor<K, V> {
  void process(K key, V value);
}
