// SPDX-License-Identifier: Apache-2.0
package io.grpc.stub;

/** As much of the type as the fixtures need. */
public interface StreamObserver<T> {
  void onNext(T value);

  void onCompleted();
}
