// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny.groups;

import java.util.function.Consumer;

/** As much of the type as the fixtures need. */
public class MultiSubscribe<T> {
  public void with(Consumer<? super T> onItem) {}
}
