// SPDX-License-Identifier: Apache-2.0
package io.reactivex.rxjava3.core;

import io.reactivex.rxjava3.functions.Consumer;
import io.reactivex.rxjava3.functions.Function;

/** As much of the type as the fixtures need. */
public abstract class Observable<T> {
  public static <T> Observable<T> fromIterable(Iterable<? extends T> items) {
    return null;
  }

  public static <T> Observable<T> just(T item) {
    return null;
  }

  public abstract <R> Observable<R> flatMap(Function<? super T, Observable<R>> mapper);

  public abstract <R> Observable<R> concatMap(Function<? super T, Observable<R>> mapper);

  public abstract Observable<T> subscribeOn(Scheduler scheduler);

  public abstract Observable<T> observeOn(Scheduler scheduler);

  public abstract Observable<T> doOnNext(Consumer<? super T> onNext);

  public abstract Completable ignoreElements();

  public abstract void subscribe();

  public abstract void blockingSubscribe();
}
