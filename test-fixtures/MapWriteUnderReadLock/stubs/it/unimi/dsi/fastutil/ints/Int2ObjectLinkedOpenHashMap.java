// SPDX-License-Identifier: Apache-2.0
package it.unimi.dsi.fastutil.ints;

public class Int2ObjectLinkedOpenHashMap<V> {
  public V put(int key, V value) {
    return null;
  }

  public V get(int key) {
    return null;
  }

  public V getAndMoveToFirst(int key) {
    return null;
  }
}
