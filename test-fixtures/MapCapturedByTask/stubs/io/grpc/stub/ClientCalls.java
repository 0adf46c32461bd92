// SPDX-License-Identifier: Apache-2.0
package io.grpc.stub;

import io.grpc.ClientCall;

/** As much of the type as the fixtures need. */
public final class ClientCalls {
  public static <Q, A> void asyncUnaryCall(
      ClientCall<Q, A> call, Q request, StreamObserver<A> observer) {}

  public static <Q, A> A blockingUnaryCall(ClientCall<Q, A> call, Q request) {
    return null;
  }
}
