// SPDX-License-Identifier: Apache-2.0
// forEach of a parallel stream runs on several threads, each adds to the one ArrayList: lost elements or
// an ArrayIndexOutOfBoundsException.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public class ParallelErrorsBad {
  private static boolean broken(String line) {
    return line.startsWith("ERR");
  }

  static List<String> errors(List<String> log) {
    List<String> found = new ArrayList<>(); // expect: error MapCapturedByTask
    log.parallelStream().filter(ParallelErrorsBad::broken).forEach(line -> {
      found.add(line); // race
    });
    return found;
  }
}
