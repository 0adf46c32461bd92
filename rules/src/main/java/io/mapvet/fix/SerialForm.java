// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Modifier;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the declaration of a field means for serialized objects, as far as the supertypes of its
 * class are seen (Java Object Serialization Specification, 4.3 and 4.6).
 */
final class SerialForm {
  private static final Set<String> MARKERS =
      Set.of("java.io.Externalizable", "java.io.Serializable");

  private SerialForm() {}

  /** Whether objects are written with the field, and so with its declared type. */
  static boolean has(Field field, Sources sources) {
    return !field.is(Modifier.STATIC)
        && !field.is(Modifier.TRANSIENT)
        && isSerializable(field.owner(), sources);
  }

  /** Whether the version of the class is computed from its members, this field among them. */
  static boolean isNumberedBy(Field field, Sources sources) {
    boolean hidden =
        field.is(Modifier.PRIVATE) && (field.is(Modifier.STATIC) || field.is(Modifier.TRANSIENT));
    return !hidden
        && isSerializable(field.owner(), sources)
        && sources.field(field.owner(), "serialVersionUID") == null;
  }

  private static boolean isSerializable(String type, Sources sources) {
    ClassDecl declared = sources.classNamed(type);
    return MARKERS.contains(type)
        || declared != null
            && declared.kind() != ClassDecl.Kind.ENUM
            && Stream.concat(Stream.of(declared.superclass()), declared.interfaces().stream())
                .anyMatch(supertype -> isSerializable(supertype, sources));
  }
}
