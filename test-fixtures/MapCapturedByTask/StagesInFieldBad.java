// SPDX-License-Identifier: Apache-2.0
// The objects in the list are known, and each of them runs on a thread of its own. They put into
// one map, which this method has made for them.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class StagesInFieldBad {
  interface Stage {
    void apply(Map<String, String> headers);
  }

  static class Geo implements Stage {
    @Override
    public void apply(Map<String, String> headers) {
      headers.put("country", "none"); // race
    }
  }

  static class Time implements Stage {
    @Override
    public void apply(Map<String, String> headers) {
      headers.put("time", "now"); // race
    }
  }

  private final List<Stage> stages = List.of(new Geo(), new Time());

  public void enrich() throws InterruptedException {
    Map<String, String> headers = new HashMap<>(); // expect: warning MapCapturedByTask
    for (Stage stage : stages) {
      Thread thread = new Thread(() -> stage.apply(headers));
      thread.start();
    }
  }
}
