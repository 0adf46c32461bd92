// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Modifier;

/**
 * Makes the field volatile that hands a map over, where nothing changes the map once it is there. A
 * volatile field does all that a plain one does; what it adds is an order.
 */
public final class MakeVolatile {
  private MakeVolatile() {}

  /** The edit, or null. */
  public static Edit of(SharedMap map, Conflict conflict, Sources sources) {
    Field field = sources.fieldAt(map.subject().declaration());
    boolean fits =
        conflict.isOfReference()
            && !conflict.evidence().isCompound()
            && map.accesses().stream().noneMatch(RootedAccess::writes)
            && field != null
            && !field.is(Modifier.FINAL)
            && !field.is(Modifier.VOLATILE);
    Location type = fits ? sources.typeOf(field.at()) : null;
    if (type == null) {
      return null;
    }
    Text text = new Text(sources, type.file());
    text.insert(type.start(), "volatile ");
    return text.edit("make '" + field.name() + "' volatile");
  }
}
