// SPDX-License-Identifier: Apache-2.0
package it.unimi.dsi.fastutil.ints;

import java.util.Map;

public interface Int2ObjectMap<V> extends Map<Integer, V> {
  V put(int key, V value);

  V get(int key);
}
