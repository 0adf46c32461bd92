// SPDX-License-Identifier: Apache-2.0
package com.google.common.cache;

public interface LoadingCache<K, V> {
  V getUnchecked(K key);
}
