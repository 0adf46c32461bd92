// SPDX-License-Identifier: Apache-2.0
package io.reactivex.rxjava3.functions;

/** As much of the type as the fixtures need. */
public interface Consumer<T> {
  void accept(T item) throws Throwable;
}
