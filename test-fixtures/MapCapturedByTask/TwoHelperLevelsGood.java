// SPDX-License-Identifier: Apache-2.0
// Everything is put before the thread is started, and start() orders it before the worker's reads
// (JLS 17.4.5).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TwoHelperLevelsGood {
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
      source.rows.forEach((key, row) -> System.out.println(key + ": " + row));
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
    Map<String, String> rows = new HashMap<>();
    rows.put("first", args[0]);
    rows.put("second", args[1]);
    begin(rows);
  }
}
