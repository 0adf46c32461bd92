// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

public final class MoreExecutors {
  public static Executor directExecutor() {
    return null;
  }

  public static Executor newSequentialExecutor(Executor delegate) {
    return null;
  }

  public static ListeningExecutorService listeningDecorator(ExecutorService delegate) {
    return null;
  }
}
