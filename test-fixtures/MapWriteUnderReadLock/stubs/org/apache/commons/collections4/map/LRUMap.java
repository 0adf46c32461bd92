// SPDX-License-Identifier: Apache-2.0
package org.apache.commons.collections4.map;

import java.util.HashMap;

public class LRUMap<K, V> extends HashMap<K, V> {
  public LRUMap(int maximum) {}

  public V get(Object key, boolean update) {
    return null;
  }
}
