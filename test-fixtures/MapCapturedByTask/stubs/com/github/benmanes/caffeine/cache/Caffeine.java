// SPDX-License-Identifier: Apache-2.0
package com.github.benmanes.caffeine.cache;

public final class Caffeine<K, V> {
  public static Caffeine<Object, Object> newBuilder() {
    return null;
  }

  public Caffeine<K, V> maximumSize(long size) {
    return null;
  }

  public <K1 extends K, V1 extends V> Caffeine<K1, V1> removalListener(
      RemovalListener<? super K1, ? super V1> listener) {
    return null;
  }

  public <K1 extends K, V1 extends V> Cache<K1, V1> build() {
    return null;
  }
}
