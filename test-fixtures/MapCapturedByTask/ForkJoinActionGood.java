// SPDX-License-Identifier: Apache-2.0
// The same tasks write to a ConcurrentHashMap, which synchronizes by itself.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public class ForkJoinActionGood {
  static final class Squares extends RecursiveAction {
    private final Map<Integer, Integer> squares;
    private final int from;
    private final int to;

    Squares(Map<Integer, Integer> squares, int from, int to) {
      this.squares = squares;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from < 16) {
        for (int i = from; i < to; i++) {
          squares.put(i, i * i);
        }
      } else {
        int middle = (from + to) >>> 1;
        invokeAll(new Squares(squares, from, middle), new Squares(squares, middle, to));
      }
    }
  }

  public static void main(String[] args) {
    Map<Integer, Integer> squares = new ConcurrentHashMap<>();
    new ForkJoinPool().invoke(new Squares(squares, 0, 1000));
    System.out.println(squares.size());
  }
}
