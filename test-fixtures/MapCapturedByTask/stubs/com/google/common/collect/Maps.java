// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

import com.google.common.base.Predicate;
import java.util.Map;

public final class Maps {
  public static <K, V> Map<K, V> filterKeys(Map<K, V> map, Predicate<? super K> predicate) {
    return null;
  }
}
