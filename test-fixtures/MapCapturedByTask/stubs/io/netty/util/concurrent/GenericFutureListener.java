// SPDX-License-Identifier: Apache-2.0
package io.netty.util.concurrent;

/** As much of the type as the fixtures need. */
public interface GenericFutureListener<F extends Future<?>> {
  void operationComplete(F future) throws Exception;
}
