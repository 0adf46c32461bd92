// SPDX-License-Identifier: Apache-2.0
package shop.proto;

import io.grpc.stub.StreamObserver;

/** As much of the type as the fixtures need. */
public final class CartGrpc {
  private CartGrpc() {}

  public abstract static class CartImplBase {
    public void add(String item, StreamObserver<Integer> answer) {}

    public StreamObserver<String> addAll(StreamObserver<Integer> answer) {
      return null;
    }
  }
}
