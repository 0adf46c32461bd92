// SPDX-License-Identifier: Apache-2.0
package org.eclipse.collections.api.block.procedure;

import java.util.function.Consumer;

@FunctionalInterface
public interface Procedure<T> extends Consumer<T> {
  void value(T each);

  @Override
  default void accept(T each) {
    value(each);
  }
}
