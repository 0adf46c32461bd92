// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Annotation;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Meaning;
import io.mapvet.knowledge.Role;
import java.util.List;

/**
 * The locks that a method's annotations say its callers hold. It is believed of callers that are
 * not seen; those that are seen hold what they hold.
 */
final class DeclaredLocks {
  private static final String CLASS = ".class";
  private static final String THIS = "this.";
  private static final String READ = "READ";

  /** Before the names of resources, which are no classes. */
  private static final String RESOURCES = "resource ";

  private DeclaredLocks() {}

  /** The locks held where code that is not seen calls the method on the frame's own object. */
  static Lockset of(Frame frame, Method method) {
    Lockset held = Lockset.EMPTY;
    for (Annotation annotation : method.annotations()) {
      Meaning meaning = frame.program().knowledge().meaning(annotation.simpleName());
      String lock = annotation.values().get("value");
      if (lock != null && (meaning == Meaning.HOLDING || meaning == Meaning.GUARDED_BY)) {
        Lock named = named(frame, method, lock);
        held = named == null ? held : held.with(named, Mode.EXCLUSIVE);
      } else if (lock != null && meaning == Meaning.RESOURCE) {
        String mode = annotation.values().getOrDefault("mode", "");
        boolean shared = mode.equals(READ) || mode.endsWith("." + READ);
        Lock resource = Lock.monitor(new Place.ClassObject(RESOURCES + lock));
        held = held.with(resource, shared ? Mode.READ : Mode.EXCLUSIVE);
      }
    }
    return held;
  }

  private static Lock named(Frame frame, Method method, String text) {
    if (text.equals("this")) {
      return method.self() == null ? null : Lock.monitor(new Place.Input(0));
    }
    if (text.endsWith(CLASS)) {
      return Lock.monitor(new Place.ClassObject(classObject(method, text)));
    }
    String name = text.startsWith(THIS) ? text.substring(THIS.length()) : text;
    for (String type : frame.program().supertypes(method.owner())) {
      ClassDecl owner = frame.program().classNamed(type);
      for (Field field : owner == null ? List.<Field>of() : owner.fields()) {
        boolean isStatic = field.is(Modifier.STATIC);
        if (field.name().equals(name) && (isStatic || method.self() != null)) {
          FieldKey key = frame.program().field(field);
          Place place = isStatic ? new Place.Static(key) : new Place.Field(new Place.Input(0), key);
          boolean monitor = frame.program().role(field.type()) != Role.LOCK;
          return Locks.lock(frame, Value.of(place), monitor);
        }
      }
    }
    return null;
  }

  /** A class named without its package is the method's own one, or stands beside it. */
  private static String classObject(Method method, String text) {
    String name = text.substring(0, text.length() - CLASS.length());
    String owner = method.owner();
    int end = Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$'));
    boolean own = owner.substring(end + 1).equals(name);
    return own || name.contains(".") ? (own ? owner : name) : owner.substring(0, end + 1) + name;
  }
}
