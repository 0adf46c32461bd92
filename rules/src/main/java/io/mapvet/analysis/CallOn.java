// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import java.util.Objects;

/**
 * A question about a call on an object of a type.
 *
 * @param type the declared type of the receiver, null where there is none
 * @param callee one and the same object wherever the front end names the method
 */
record CallOn(String type, Callee callee) {
  @Override
  public boolean equals(Object other) {
    return other instanceof CallOn that && callee == that.callee && Objects.equals(type, that.type);
  }

  @Override
  public int hashCode() {
    return 31 * callee.name().hashCode() + Objects.hashCode(type);
  }
}
