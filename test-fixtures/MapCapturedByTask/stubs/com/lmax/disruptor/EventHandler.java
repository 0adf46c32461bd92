// SPDX-License-Identifier: Apache-2.0
package com.lmax.disruptor;

/** As much of the type as the fixtures need. */
public interface EventHandler<T> {
  void onEvent(T event, long sequence, boolean endOfBatch);
}
