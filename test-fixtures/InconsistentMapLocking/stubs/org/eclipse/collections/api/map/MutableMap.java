// SPDX-License-Identifier: Apache-2.0
package org.eclipse.collections.api.map;

import java.util.Map;
import org.eclipse.collections.api.block.function.Function0;

public interface MutableMap<K, V> extends Map<K, V> {
  V getIfAbsentPut(K key, Function0<? extends V> function);
}
