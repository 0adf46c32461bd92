// SPDX-License-Identifier: Apache-2.0
// The stream is sequential.
package fixtures.staticmutablemap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class ParallelStreamGood {
  private static final Map<String, Integer> LENGTHS = new HashMap<>();

  public static void main(String[] args) {
    Arrays.stream(args).forEach(arg -> LENGTHS.put(arg, arg.length()));
  }
}
