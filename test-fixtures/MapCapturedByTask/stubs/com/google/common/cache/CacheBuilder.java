// SPDX-License-Identifier: Apache-2.0
package com.google.common.cache;

public final class CacheBuilder<K, V> {
  public static CacheBuilder<Object, Object> newBuilder() {
    return null;
  }

  public <K1 extends K, V1 extends V> LoadingCache<K1, V1> build(
      CacheLoader<? super K1, V1> loader) {
    return null;
  }
}
