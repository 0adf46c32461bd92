// SPDX-License-Identifier: Apache-2.0
package com.github.benmanes.caffeine.cache;

@FunctionalInterface
public interface RemovalListener<K, V> {
  void onRemoval(K key, V value, RemovalCause cause);
}
