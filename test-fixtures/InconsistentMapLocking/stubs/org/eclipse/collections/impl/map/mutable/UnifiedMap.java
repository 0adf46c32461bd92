// SPDX-License-Identifier: Apache-2.0
package org.eclipse.collections.impl.map.mutable;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.block.function.Function0;
import org.eclipse.collections.api.map.MutableMap;

public class UnifiedMap<K, V> extends AbstractMap<K, V> implements MutableMap<K, V> {
  @Override
  public V getIfAbsentPut(K key, Function0<? extends V> function) {
    return null;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return null;
  }
}
