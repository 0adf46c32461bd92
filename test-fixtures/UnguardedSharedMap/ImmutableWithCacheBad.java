// SPDX-License-Identifier: Apache-2.0
// Objects said to be immutable are passed between threads without a thought, and this one writes a HashMap
// when it is asked for a size: two threads that ask do so at once (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import net.jcip.annotations.Immutable;

@Immutable
public final class ImmutableWithCacheBad {
  private final int width;
  private final Map<Integer, Integer> scaled = new HashMap<>(); // expect: warning UnguardedSharedMap

  public ImmutableWithCacheBad(int width) {
    this.width = width;
  }

  public int scaled(int factor) {
    Integer known = scaled.get(factor); // race
    if (known == null) {
      known = Math.multiplyExact(width, factor);
      scaled.put(factor, known); // race
    }
    return known;
  }
}
