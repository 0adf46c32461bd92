// SPDX-License-Identifier: Apache-2.0
// The box for the thread holds a copy of the map, made before the start.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class GenericBoxGood {
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
    Map<String, Integer> votes = new HashMap<>();
    votes.put("yes", 1);
    Box<Map<String, Integer>> box = Box.of(new HashMap<>(votes));
    Thread voter = new Thread(() -> box.apply(v -> v.merge("yes", 1, Integer::sum)));
    voter.start();
    System.out.println(votes.get("yes"));
  }
}
