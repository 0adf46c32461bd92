// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Method;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.List;

/** What the declared types of a frame's variables and fields say of the objects in them. */
final class ObjectTypes {
  /** The class of an object that is there to be told from others, and has no fields. */
  private static final String BARE = "java.lang.Object";

  private static final List<String> OF_CONTAINERS =
      List.of(
          "java.util.Collection", "java.util.Map", "java.util.stream.Stream", "java.util.Iterator");

  private final Frame frame;
  private final Program program;

  ObjectTypes(Frame frame) {
    this.frame = frame;
    this.program = frame.program();
  }

  /** The class of an object where it is known and no subclass of it, else null. */
  String exact(Place object) {
    if (object instanceof Place.Alloc) {
      return frame.exactType(object);
    }
    FieldKey field = Places.field(object);
    return field == null ? null : frame.engine().fields().exactTypes().of(field);
  }

  /** A type that the object certainly has, or null. */
  String declared(Place object) {
    FieldKey field = Places.field(object);
    if (field != null) {
      return field.type();
    }
    if (object instanceof Place.Alloc alloc) {
      return alloc.site().type();
    }
    return object instanceof Place.Input input ? declared(input) : null;
  }

  private String declared(Place.Input input) {
    Method method = frame.method();
    int param = input.index() - (method.self() == null ? 0 : 1);
    if (param < 0) {
      return method.owner();
    }
    return param < method.params().size() ? method.params().get(param).type() : null;
  }

  /** Whether an object of a class that declares or inherits the field may be in the place. */
  boolean mayHave(Place object, FieldKey field) {
    String exact = exact(object);
    if (exact != null && (program.classNamed(exact) != null || exact.equals(BARE))) {
      return program.isSubtype(exact, field.owner());
    }
    String type = declared(object);
    return type == null || program.haveCommonSubtype(type, field.owner());
  }

  /**
   * The objects a value may be, without the plain ones where code that makes them also makes a
   * concurrent one: it chooses the plain one where no other thread comes.
   */
  List<Place> shareable(Value value) {
    List<Place> places = value.places();
    if (places.size() > 1) {
      for (Place place : places) {
        if (isMade(place, Safety.CONCURRENT)) {
          return places.stream().filter(p -> !isMade(p, Safety.PLAIN)).toList();
        }
      }
    }
    return places;
  }

  private boolean isMade(Place object, Safety safety) {
    return object instanceof Place.Alloc alloc
        && alloc.site().isFresh()
        && frame.engine().fields().safety(object) == safety;
  }

  /** Whether the object may be a map. */
  boolean mayBeMap(Place object) {
    String type = declared(object);
    return type == null || program.mayBeMap(type);
  }

  /** Whether a place may hold a map, given the role of the type the operation was called on. */
  boolean mayBeMap(Place seen, Role called) {
    Place place = seen.unwrapped();
    if (place instanceof Place.Alloc alloc) {
      return isMap(alloc.site().type(), called);
    }
    if (place instanceof Place.Static field) {
      return isMap(field.field().type(), called);
    }
    if (place instanceof Place.Field field) {
      return isMap(field.field().type(), called);
    }
    if (place instanceof Place.Element) {
      return isContainer(called) || (called == Role.VIEW && seen != place);
    }
    if (place instanceof Place.Input input) {
      return isContainer(called)
          || (called == Role.VIEW && (input.index() > 0 || frame.method().self() == null));
    }
    return false;
  }

  private boolean isMap(String type, Role called) {
    return program.isContainer(type) || (isContainer(called) && program.mayBeMap(type));
  }

  /**
   * What a call does on an object of a type that is not known, where the object is a container, or
   * a view or stream of one: what the platform's types say of a method of this name; or null.
   */
  MethodFacts onContainer(Callee callee, Value receiver) {
    if (receiver.places().stream().map(this::declared).noneMatch(this::isContainer)) {
      return null;
    }
    for (String type : OF_CONTAINERS) {
      Callee known =
          new Callee(
              type,
              callee.name(),
              callee.params(),
              callee.result(),
              false,
              false,
              Certainty.BY_NAME);
      MethodFacts facts = program.libraryMethod(known, type);
      if (facts != null) {
        return facts;
      }
    }
    return null;
  }

  /**
   * The class of a new object that a library gives, where the code does not know the library: as it
   * is said to be, or that of a container whose own method makes it.
   */
  String ofNew(MethodFacts made, String declared) {
    if (!declared.equals(ByName.UNKNOWN)) {
      return declared;
    }
    for (Effect effect : made.effects()) {
      if (effect instanceof Effect.Results result && result.type() != null) {
        return result.type();
      }
    }
    return isContainer(made.owner()) ? made.owner() : declared;
  }

  private boolean isContainer(String type) {
    return type != null && program.isContainer(type);
  }

  /** Whether objects of the role may have content: also what is no more than iterable. */
  private static boolean isContainer(Role role) {
    return role == Role.MAP || role == Role.COLLECTION || role == Role.OTHER;
  }
}
