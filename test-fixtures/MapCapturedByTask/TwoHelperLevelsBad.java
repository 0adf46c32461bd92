// SPDX-License-Identifier: Apache-2.0
// The map goes through two helpers and two constructors into the worker that the thread runs.
// begin() has started that thread when it returns, so the put behind the call and the worker's
// iteration are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TwoHelperLevelsBad {
  private static final class Source {
    final Map<String, String> rows;

    Source(Map<String, String> rows) {
      this.rows = rows;
    }
  }

  private static final class Worker implements Runnable {
    private final Source source;

    Worker(Source source) {
      this.source = source;
    }

    @Override
    public void run() {
      source.rows.forEach((key, row) -> System.out.println(key + ": " + row)); // race
    }
  }

  private static void begin(Map<String, String> rows) {
    launch(new Source(rows), "import");
  }

  private static void launch(Source source, String name) {
    Thread thread = new Thread(new Worker(source), name);
    thread.start();
  }

  public static void main(String[] args) {
    Map<String, String> rows = new HashMap<>(); // expect: error MapCapturedByTask
    rows.put("first", args[0]);
    begin(rows);
    rows.put("second", args[1]); // race
  }
}
