// SPDX-License-Identifier: Apache-2.0
package reactor.core.publisher;

import java.util.function.Consumer;
import reactor.core.scheduler.Scheduler;

/** As much of the type as the fixtures need. */
public abstract class ParallelFlux<T> {
  public abstract ParallelFlux<T> runOn(Scheduler scheduler);

  public abstract ParallelFlux<T> doOnNext(Consumer<? super T> onNext);

  public abstract Flux<T> sequential();
}
