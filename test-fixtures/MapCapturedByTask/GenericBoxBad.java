// SPDX-License-Identifier: Apache-2.0
// The box hands out the very map that it was given: the thread's merge and main's get work on one
// HashMap, and nothing orders them.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class GenericBoxBad {
  static final class Box<T> {
    private final T content;

    private Box(T content) {
      this.content = content;
    }

    static <T> Box<T> of(T content) {
      return new Box<>(content);
    }

    T open() {
      return content;
    }

    void apply(Consumer<? super T> action) {
      action.accept(content);
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> votes = new HashMap<>(); // expect: error MapCapturedByTask
    votes.put("yes", 1);
    Box<Map<String, Integer>> box = Box.of(votes);
    Thread voter = new Thread(() -> box.apply(v -> v.merge("yes", 1, Integer::sum))); // race
    voter.start();
    System.out.println(votes.get("yes")); // race
  }
}
