// SPDX-License-Identifier: Apache-2.0
// The threads end before the next one starts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class StagesInFieldGood {
  interface Stage {
    void apply(Map<String, String> headers);
  }

  static class Geo implements Stage {
    @Override
    public void apply(Map<String, String> headers) {
      headers.put("country", "none");
    }
  }

  static class Time implements Stage {
    @Override
    public void apply(Map<String, String> headers) {
      headers.put("time", "now");
    }
  }

  private final List<Stage> stages = List.of(new Geo(), new Time());

  public void enrich() throws InterruptedException {
    Map<String, String> headers = new HashMap<>();
    for (Stage stage : stages) {
      Thread thread = new Thread(() -> stage.apply(headers));
      thread.start();
      thread.join();
    }
  }
}
