// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which maps objects of one class have in their final fields, told apart by the field that holds
 * the object: one object may be made with a concurrent map and shared, another with a plain one
 * that never leaves its thread.
 */
final class HeldMaps {
  private final Program program;
  private final FieldFacts fields;
  private final Map<String, List<FieldKey>> parts = new HashMap<>();

  HeldMaps(Program program, FieldFacts fields) {
    this.program = program;
    this.fields = fields;
  }

  /** Notes which maps the objects have that a field is given. */
  void stored(State state, FieldKey holder, Value value) {
    if (program.classNamed(holder.type()) == null) {
      return;
    }
    if (value.places().isEmpty() || !value.complete()) {
      fields.store(holder.ofUnknown(), unknown(holder));
    }
    for (Place place : value.places()) {
      boolean given = place instanceof Place.Input input && input.index() > 0;
      if (place instanceof Place.Alloc object && object.site().isFresh()) {
        stored(state, holder, object);
      } else if (!given && place != Place.NULL) { // a caller tells what it gives
        fields.store(holder.ofUnknown(), unknown(holder));
      }
    }
  }

  private void stored(State state, FieldKey holder, Place.Alloc object) {
    for (FieldKey field : parts.computeIfAbsent(object.site().type(), this::partsOf)) {
      Value map = state.load(object, field);
      if (map == null || map.places().isEmpty() || !map.complete()) {
        fields.store(holder.part(field), unknown(field));
      } else {
        fields.store(holder.part(field), map);
      }
    }
  }

  /** The final fields for maps that objects of a class have. */
  private List<FieldKey> partsOf(String owner) {
    List<FieldKey> found = new ArrayList<>();
    for (String type : program.supertypes(owner)) {
      ClassDecl declaring = program.classNamed(type);
      for (Field declared : declaring == null ? Set.<Field>of() : declaring.fields()) {
        FieldKey field = program.field(declared);
        if (field.isFinal() && !field.isStatic() && program.isContainer(field.type())) {
          found.add(field);
        }
      }
    }
    return found;
  }

  private static Content unknown(FieldKey field) {
    return new Content(field.type(), Set.of(), Set.of(), false);
  }

  /**
   * The safety of the map at a place, where that is known better than from the field that holds it
   * in all objects; else null.
   */
  Safety safety(Place map, FieldKey field) {
    if (fields.safety(field) != Safety.PLAIN) {
      return null;
    }
    Safety found = Safety.UNKNOWN;
    if (map instanceof Place.Alloc made && made.site().isFresh()) {
      found = fields.safety(map);
    } else if (map instanceof Place.Field part && field.isFinal()) {
      FieldKey holder = Places.field(part.base());
      found = holder == null ? found : ofPart(holder, field);
    }
    return found == Safety.PLAIN || found == Safety.UNKNOWN ? null : found;
  }

  private Safety ofPart(FieldKey holder, FieldKey field) {
    Safety same = null;
    for (Content content : fields.contents(holder.part(field))) {
      Safety safety =
          content.exact() ? fields.safety(content.type(), content.traits()) : Safety.UNKNOWN;
      same = same == null || same == safety ? safety : Safety.UNKNOWN;
    }
    return same == null || !fields.contents(holder.ofUnknown()).isEmpty() ? Safety.UNKNOWN : same;
  }
}
