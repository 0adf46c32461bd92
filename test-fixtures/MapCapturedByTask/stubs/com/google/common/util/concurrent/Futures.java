// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

import java.util.concurrent.Executor;

public final class Futures {
  public static <V> void addCallback(
      ListenableFuture<V> future, FutureCallback<? super V> callback, Executor executor) {}
}
