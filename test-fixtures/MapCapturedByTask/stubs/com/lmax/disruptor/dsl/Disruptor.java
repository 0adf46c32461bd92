// SPDX-License-Identifier: Apache-2.0
package com.lmax.disruptor.dsl;

import com.lmax.disruptor.EventHandler;

/** As much of the type as the fixtures need. */
public class Disruptor<T> {
  @SafeVarargs
  public final EventHandlerGroup<T> handleEventsWith(EventHandler<? super T>... handlers) {
    return null;
  }

  public void start() {}
}
