// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny;

import io.smallrye.mutiny.groups.MultiCollect;
import io.smallrye.mutiny.groups.MultiCreate;
import io.smallrye.mutiny.groups.MultiSubscribe;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** As much of the type as the fixtures need. */
public interface Multi<T> {
  static MultiCreate createFrom() {
    return null;
  }

  Multi<T> emitOn(Executor executor);

  Multi<T> invoke(Consumer<? super T> consumer);

  MultiCollect<T> collect();

  MultiSubscribe<T> subscribe();
}
