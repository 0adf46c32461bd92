// SPDX-License-Identifier: Apache-2.0
// The dispatcher runs several calls at once, each on a thread of its own, and all of them count in
// one map.
package fixtures.mapcapturedbytask;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

public class OkHttpEnqueueBad {
  static void ask(List<Call> calls) {
    Map<Integer, Integer> codes = new HashMap<>(); // expect: error MapCapturedByTask
    Callback count =
        new Callback() {
          @Override
          public void onResponse(Call call, Response response) {
            codes.merge(response.code(), 1, Integer::sum); // race
          }

          @Override
          public void onFailure(Call call, IOException e) {}
        };
    for (Call call : calls) {
      call.enqueue(count);
    }
  }
}
