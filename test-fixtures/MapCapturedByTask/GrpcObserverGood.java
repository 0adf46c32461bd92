// SPDX-License-Identifier: Apache-2.0
// The blocking call returns the answer to the calling thread, which puts it itself.
package fixtures.mapcapturedbytask;

import io.grpc.ClientCall;
import io.grpc.stub.ClientCalls;
import java.util.HashMap;
import java.util.Map;

public class GrpcObserverGood {
  static int price(ClientCall<String, Integer> call) {
    Map<String, Integer> prices = new HashMap<>();
    prices.put("tea", ClientCalls.blockingUnaryCall(call, "tea"));
    return prices.getOrDefault("tea", 0);
  }
}
