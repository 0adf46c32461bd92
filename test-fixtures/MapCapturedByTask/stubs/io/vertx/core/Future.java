// SPDX-License-Identifier: Apache-2.0
package io.vertx.core;

/** As much of the type as the fixtures need. */
public interface Future<T> {
  Future<T> onSuccess(Handler<T> handler);
}
