// SPDX-License-Identifier: Apache-2.0
// Each call gets an observer of its own, but all observers count in the map of the one service.
package fixtures.unguardedsharedmap;

import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;
import shop.proto.CartGrpc;

public class GrpcObserverBad extends CartGrpc.CartImplBase {
  private final Map<String, Integer> items = new HashMap<>(); // expect: warning UnguardedSharedMap

  @Override
  public StreamObserver<String> addAll(StreamObserver<Integer> answer) {
    return new StreamObserver<>() {
      @Override
      public void onNext(String item) {
        items.merge(item, 1, Integer::sum); // race
      }

      @Override
      public void onCompleted() {
        answer.onCompleted();
      }
    };
  }
}
