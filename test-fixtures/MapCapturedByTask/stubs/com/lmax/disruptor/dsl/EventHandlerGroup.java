// SPDX-License-Identifier: Apache-2.0
package com.lmax.disruptor.dsl;

/** As much of the type as the fixtures need. */
public class EventHandlerGroup<T> {}
