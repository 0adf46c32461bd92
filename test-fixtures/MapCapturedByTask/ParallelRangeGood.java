// SPDX-License-Identifier: Apache-2.0
// Without parallel() the pipeline runs on the calling thread.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

public class ParallelRangeGood {
  public static Map<Integer, Integer> remainders(int n) {
    Map<Integer, Integer> counts = new TreeMap<>();
    IntStream.range(0, n).map(i -> i % 7).forEach(r -> counts.merge(r, 1, Integer::sum));
    return counts;
  }
}
