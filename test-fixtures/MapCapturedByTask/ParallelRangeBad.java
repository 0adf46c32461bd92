// SPDX-License-Identifier: Apache-2.0
// parallel() makes the whole pipeline run on several threads, also what stands before it; the
// lambda given to forEach overlaps itself and its merges into the TreeMap conflict.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

public class ParallelRangeBad {
  public static Map<Integer, Integer> remainders(int n) {
    Map<Integer, Integer> counts = new TreeMap<>(); // expect: error MapCapturedByTask
    IntStream.range(0, n).parallel().map(i -> i % 7).forEach(r -> counts.merge(r, 1, Integer::sum)); // race
    return counts;
  }
}
