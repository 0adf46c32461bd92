// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

public abstract class HashMultimap<K, V> implements Multimap<K, V> {
  public static <K, V> HashMultimap<K, V> create() {
    return null;
  }
}
