// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.List;

/** The question which method a call runs on an object of exactly this class. */
record Dispatch(String type, String name, List<String> params) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Dispatch that
        && name.equals(that.name)
        && type.equals(that.type)
        && params.equals(that.params);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + type.hashCode()) + params.hashCode();
  }
}
