// SPDX-License-Identifier: Apache-2.0
// The lambda of the parallel stream puts into the static map on several threads at once.
package fixtures.staticmutablemap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class ParallelStreamBad {
  private static final Map<String, Integer> LENGTHS = new HashMap<>(); // expect: error StaticMutableMap

  public static void main(String[] args) {
    Arrays.stream(args).parallel().forEach(arg -> LENGTHS.put(arg, arg.length())); // race
  }
}
