// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

public final class Multimaps {
  public static <K, V> Multimap<K, V> synchronizedMultimap(Multimap<K, V> multimap) {
    return null;
  }
}
