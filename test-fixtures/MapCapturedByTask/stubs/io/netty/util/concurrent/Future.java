// SPDX-License-Identifier: Apache-2.0
package io.netty.util.concurrent;

/** As much of the type as the fixtures need. */
public interface Future<V> extends java.util.concurrent.Future<V> {
  Future<V> addListener(GenericFutureListener<? extends Future<? super V>> listener);

  Future<V> sync() throws InterruptedException;
}
