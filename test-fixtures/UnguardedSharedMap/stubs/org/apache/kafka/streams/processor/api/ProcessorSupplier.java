// SPDX-License-Identifier: Apache-2.0
package org.apache.kafka.streams.processor.api;

/** As much of the type as the fixtures need. */
public interface ProcessorSupplier<K, V> {
  Processor<K, V> get();
}
