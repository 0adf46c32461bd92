// SPDX-License-Identifier: Apache-2.0
package io.reactivex.rxjava3.functions;

/** As much of the type as the fixtures need. */
public interface Function<T, R> {
  R apply(T value) throws Throwable;
}
