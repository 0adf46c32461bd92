// SPDX-License-Identifier: Apache-2.0
// A caller's function runs inside compute of the map: nobody here knows whether it comes back to put(),
// which would be a recursive update.
package fixtures.recursivemapcompute;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

public class ShapeCacheBad<K, V> {
  private final ConcurrentMap<K, V> entries = new ConcurrentHashMap<>(); // expect: note RecursiveMapCompute

  public void put(K key, V value) {
    entries.put(key, value); // race
  }

  public V get(K key, Function<? super K, ? extends V> maker) {
    return entries.computeIfAbsent(key, maker); // race
  }
}
