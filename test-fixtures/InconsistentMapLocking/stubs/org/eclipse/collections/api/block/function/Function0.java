// SPDX-License-Identifier: Apache-2.0
package org.eclipse.collections.api.block.function;

@FunctionalInterface
public interface Function0<R> {
  R value();
}
