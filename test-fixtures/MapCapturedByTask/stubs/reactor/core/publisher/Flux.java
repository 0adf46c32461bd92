// SPDX-License-Identifier: Apache-2.0
package reactor.core.publisher;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import reactor.core.scheduler.Scheduler;

/** As much of the type as the fixtures need. */
public abstract class Flux<T> {
  public static <T> Flux<T> fromIterable(Iterable<? extends T> items) {
    return null;
  }

  public abstract Flux<T> publishOn(Scheduler scheduler);

  public abstract ParallelFlux<T> parallel();

  public abstract Flux<T> doOnNext(Consumer<? super T> onNext);

  public abstract Flux<T> filter(Predicate<? super T> test);

  public abstract <R> Flux<R> flatMap(Function<? super T, Mono<R>> mapper);

  public abstract void subscribe();

  public abstract void subscribe(Consumer<? super T> consumer);

  public abstract T blockLast();
}
