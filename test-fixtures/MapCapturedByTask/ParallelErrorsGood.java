// SPDX-License-Identifier: Apache-2.0
// collect() gives each part a list of its own and joins them.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public class ParallelErrorsGood {
  private static boolean broken(String line) {
    return line.startsWith("ERR");
  }

  static List<String> errors(List<String> log) {
    List<String> found = log.parallelStream().filter(ParallelErrorsGood::broken).collect(Collectors.toList());
    return found;
  }
}
