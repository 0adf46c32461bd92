// SPDX-License-Identifier: Apache-2.0
// merge of a concurrent map is atomic.
package fixtures.mapcapturedbytask;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

public class OkHttpEnqueueGood {
  static void ask(List<Call> calls) {
    Map<Integer, Integer> codes = new ConcurrentHashMap<>();
    Callback count =
        new Callback() {
          @Override
          public void onResponse(Call call, Response response) {
            codes.merge(response.code(), 1, Integer::sum);
          }

          @Override
          public void onFailure(Call call, IOException e) {}
        };
    for (Call call : calls) {
      call.enqueue(count);
    }
  }
}
