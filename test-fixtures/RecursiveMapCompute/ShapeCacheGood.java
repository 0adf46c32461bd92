// SPDX-License-Identifier: Apache-2.0
// The caller's function runs first, the map gets only its result.
package fixtures.recursivemapcompute;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

public class ShapeCacheGood<K, V> {
  private final ConcurrentMap<K, V> entries = new ConcurrentHashMap<>();

  public void put(K key, V value) {
    entries.put(key, value);
  }

  public V get(K key, Function<? super K, ? extends V> maker) {
    V found = entries.get(key);
    if (found != null) {
      return found;
    }
    V made = maker.apply(key);
    V earlier = entries.putIfAbsent(key, made);
    return earlier != null ? earlier : made;
  }
}
