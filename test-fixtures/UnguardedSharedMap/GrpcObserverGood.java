// SPDX-License-Identifier: Apache-2.0
// The observer of a call counts in a map of its own.
package fixtures.unguardedsharedmap;

import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;
import shop.proto.CartGrpc;

public class GrpcObserverGood extends CartGrpc.CartImplBase {
  @Override
  public StreamObserver<String> addAll(StreamObserver<Integer> answer) {
    return new StreamObserver<>() {
      private final Map<String, Integer> items = new HashMap<>();

      @Override
      public void onNext(String item) {
        items.merge(item, 1, Integer::sum);
      }

      @Override
      public void onCompleted() {
        answer.onCompleted();
      }
    };
  }
}
