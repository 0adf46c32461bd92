// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

public abstract class HashBasedTable<R, C, V> implements Table<R, C, V> {
  public static <R, C, V> HashBasedTable<R, C, V> create() {
    return null;
  }
}
