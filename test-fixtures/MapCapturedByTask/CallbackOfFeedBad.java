// SPDX-License-Identifier: Apache-2.0
// The feed calls its sink on a thread of its own, so the put in the anonymous class and the get
// behind read() are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class CallbackOfFeedBad {
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
      new Thread(() -> deliver(sink)).start();
    }

    private void deliver(Sink sink) {
      for (String line : text.split("\n")) {
        sink.row(line, line.length());
      }
      sink.end();
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> rows = new HashMap<>(); // expect: error MapCapturedByTask
    new Feed(args[0])
        .read(
            new Sink() {
              @Override
              public void row(String name, int value) {
                rows.put(name, value); // race
              }
            });
    System.out.println(rows.get("total")); // race
  }
}
