// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.proto.CartGrpc;

public class GrpcServiceGood extends CartGrpc.CartImplBase {
  private final Map<String, Integer> items = new ConcurrentHashMap<>();

  @Override
  public void add(String item, StreamObserver<Integer> answer) {
    answer.onNext(items.merge(item, 1, Integer::sum));
    answer.onCompleted();
  }
}
