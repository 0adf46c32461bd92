// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

public interface FutureCallback<V> {
  void onSuccess(V result);

  void onFailure(Throwable failure);
}
