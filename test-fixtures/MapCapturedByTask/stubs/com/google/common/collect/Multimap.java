// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

import java.util.Collection;
import java.util.Map;

public interface Multimap<K, V> {
  boolean put(K key, V value);

  Collection<V> get(K key);

  Collection<Map.Entry<K, V>> entries();

  int size();
}
