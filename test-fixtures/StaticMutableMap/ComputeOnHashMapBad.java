// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a HashMap is no atomic operation: two callers of the static look-up
// restructure the table at the same time. After Apache Dubbo's CodecSupport, where network
// threads did so.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class ComputeOnHashMapBad {
  private static final Map<Integer, byte[]> FRAMES = new HashMap<>(); // expect: warning StaticMutableMap

  public static byte[] frame(int size) {
    return FRAMES.computeIfAbsent(size, byte[]::new); // race
  }
}
