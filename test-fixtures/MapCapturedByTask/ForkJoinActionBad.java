// SPDX-License-Identifier: Apache-2.0
// invokeAll forks both halves, which a pool runs in parallel, and all of them write to the one
// HashMap handed down through the constructors. The halves of a range are different tasks and not
// ordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public class ForkJoinActionBad {
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
          squares.put(i, i * i); // race
        }
      } else {
        int middle = (from + to) >>> 1;
        invokeAll(new Squares(squares, from, middle), new Squares(squares, middle, to));
      }
    }
  }

  public static void main(String[] args) {
    Map<Integer, Integer> squares = new HashMap<>(); // expect: error MapCapturedByTask
    new ForkJoinPool().invoke(new Squares(squares, 0, 1000));
    System.out.println(squares.size());
  }
}
