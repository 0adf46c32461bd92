// SPDX-License-Identifier: Apache-2.0
package it.unimi.dsi.fastutil.ints;

public final class Int2ObjectMaps {
  public static <V> Int2ObjectMap<V> synchronize(Int2ObjectMap<V> map) {
    return null;
  }
}
