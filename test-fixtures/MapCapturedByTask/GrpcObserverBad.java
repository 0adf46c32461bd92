// SPDX-License-Identifier: Apache-2.0
// The observer runs on a thread of the channel while the thread that called goes on and reads.
package fixtures.mapcapturedbytask;

import io.grpc.ClientCall;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;

public class GrpcObserverBad {
  static int price(ClientCall<String, Integer> call) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    ClientCalls.asyncUnaryCall(
        call,
        "tea",
        new StreamObserver<Integer>() {
          @Override
          public void onNext(Integer price) {
            prices.put("tea", price); // race
          }

          @Override
          public void onError(Throwable t) {}

          @Override
          public void onCompleted() {}
        });
    return prices.getOrDefault("tea", 0); // race
  }
}
