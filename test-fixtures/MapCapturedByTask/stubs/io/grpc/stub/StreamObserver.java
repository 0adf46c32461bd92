// SPDX-License-Identifier: Apache-2.0
package io.grpc.stub;

/** As much of the type as the fixtures need. */
public interface StreamObserver<V> {
  void onNext(V value);

  void onError(Throwable t);

  void onCompleted();
}
