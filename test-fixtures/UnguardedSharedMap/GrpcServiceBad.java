// SPDX-License-Identifier: Apache-2.0
// The server has one service object and runs calls on many threads, so two of them merge at once. That
// the class is a service is told by the name of its generated superclass: a warning.
package fixtures.unguardedsharedmap;

import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;
import shop.proto.CartGrpc;

public class GrpcServiceBad extends CartGrpc.CartImplBase {
  private final Map<String, Integer> items = new HashMap<>(); // expect: warning UnguardedSharedMap

  @Override
  public void add(String item, StreamObserver<Integer> answer) {
    answer.onNext(items.merge(item, 1, Integer::sum)); // race
    answer.onCompleted();
  }
}
