// SPDX-License-Identifier: Apache-2.0
package it.unimi.dsi.fastutil.ints;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

public class Int2ObjectOpenHashMap<V> extends AbstractMap<Integer, V> implements Int2ObjectMap<V> {
  @Override
  public V put(int key, V value) {
    return null;
  }

  @Override
  public V get(int key) {
    return null;
  }

  @Override
  public Set<Map.Entry<Integer, V>> entrySet() {
    return null;
  }
}
