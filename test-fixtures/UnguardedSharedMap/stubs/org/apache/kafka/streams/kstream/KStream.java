// SPDX-License-Identifier: Apache-2.0
package org.apache.kafka.streams.kstream;

/** As much of the type as the fixtures need. */
public interface KStream<K, V> {
  void foreach(ForeachAction<? super K, ? super V> action);
}
