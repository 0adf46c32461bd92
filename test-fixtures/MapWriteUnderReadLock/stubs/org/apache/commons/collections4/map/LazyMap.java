// SPDX-License-Identifier: Apache-2.0
package org.apache.commons.collections4.map;

import java.util.Map;
import org.apache.commons.collections4.Factory;

public abstract class LazyMap<K, V> implements Map<K, V> {
  public static <K, V> LazyMap<K, V> lazyMap(Map<K, V> map, Factory<? extends V> factory) {
    return null;
  }
}
