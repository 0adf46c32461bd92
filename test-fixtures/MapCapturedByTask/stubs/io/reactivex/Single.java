// SPDX-License-Identifier: Apache-2.0
package io.reactivex;

import java.util.concurrent.Callable;

/** As much of the type as the fixtures need. */
public abstract class Single<T> {
  public static <T> Single<T> fromCallable(Callable<? extends T> callable) {
    return null;
  }

  public abstract Single<T> subscribeOn(Scheduler scheduler);

  public abstract void subscribe();

  public abstract T blockingGet();
}
