// SPDX-License-Identifier: Apache-2.0
package org.apache.kafka.streams.kstream;

/** As much of the type as the fixtures need. */
public interface ForeachAction<K, V> {
  void apply(K key, V value);
}
