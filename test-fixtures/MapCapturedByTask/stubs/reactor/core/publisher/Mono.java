// SPDX-License-Identifier: Apache-2.0
package reactor.core.publisher;

import java.util.concurrent.Callable;
import reactor.core.scheduler.Scheduler;

/** As much of the type as the fixtures need. */
public abstract class Mono<T> {
  public static <T> Mono<T> fromCallable(Callable<? extends T> callable) {
    return null;
  }

  public abstract Mono<T> subscribeOn(Scheduler scheduler);

  public abstract T block();
}
