// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

public interface ListeningExecutorService extends ExecutorService {
  @Override
  <T> ListenableFuture<T> submit(Callable<T> task);

  @Override
  ListenableFuture<?> submit(Runnable task);
}
