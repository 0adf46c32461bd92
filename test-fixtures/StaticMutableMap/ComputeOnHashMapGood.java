// SPDX-License-Identifier: Apache-2.0
// The same call on a ConcurrentHashMap.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ComputeOnHashMapGood {
  private static final Map<Integer, byte[]> FRAMES = new ConcurrentHashMap<>();

  public static byte[] frame(int size) {
    return FRAMES.computeIfAbsent(size, byte[]::new);
  }
}
