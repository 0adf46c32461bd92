// SPDX-License-Identifier: Apache-2.0
// The feed calls its sink on the thread of its caller.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class CallbackOfFeedGood {
  interface Sink {
    void row(String name, int value);

    default void end() {}
  }

  static final class Feed {
    private final String text;

    Feed(String text) {
      this.text = text;
    }

    void read(Sink sink) {
      deliver(sink);
    }

    private void deliver(Sink sink) {
      for (String line : text.split("\n")) {
        sink.row(line, line.length());
      }
      sink.end();
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> rows = new HashMap<>();
    new Feed(args[0])
        .read(
            new Sink() {
              @Override
              public void row(String name, int value) {
                rows.put(name, value);
              }
            });
    System.out.println(rows.get("total"));
  }
}
