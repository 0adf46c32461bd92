// SPDX-License-Identifier: Apache-2.0
package com.google.common.collect;

import java.util.Map;

public interface Table<R, C, V> {
  V put(R row, C column, V value);

  Map<C, V> row(R row);
}
