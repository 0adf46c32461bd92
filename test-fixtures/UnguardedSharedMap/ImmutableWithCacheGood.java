// SPDX-License-Identifier: Apache-2.0
// The map is filled before the constructor ends, and final: whoever gets the object sees all of it (JLS 17.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import net.jcip.annotations.Immutable;

@Immutable
public final class ImmutableWithCacheGood {
  private final int width;
  private final Map<Integer, Integer> scaled = new HashMap<>();

  public ImmutableWithCacheGood(int width) {
    this.width = width;
    for (int factor = 1; factor < 10; factor++) {
      scaled.put(factor, Math.multiplyExact(width, factor));
    }
  }

  public int scaled(int factor) {
    Integer known = scaled.get(factor);
    return known == null ? Math.multiplyExact(width, factor) : known;
  }
}
