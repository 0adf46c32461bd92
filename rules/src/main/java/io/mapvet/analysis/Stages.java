// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Fields that hold one of a few constants: the stages of an object's life, as numbers or as
 * constants of an enum, in the field itself or in an atomic object that it holds. Each stage is a
 * flag of its own. Storing its constant sets it; finding another one finds it unset.
 */
final class Stages {
  /** The most that are told apart. */
  private static final int MAX_STAGES = 6;

  private static final String UNKNOWN = "?";
  private static final String NULL = "null";
  private static final Set<String> NUMBERS = Set.of("int", "long", "short", "byte", "char");

  private final Program program;
  private final GivenFlags given;
  private final Map<FieldKey, Set<Object>> first = new LinkedHashMap<>();
  private final Map<FieldKey, Set<Object>> later = new LinkedHashMap<>();
  private final Map<FieldKey, Object> numbers = new HashMap<>();
  private final Map<FieldKey, Flags> known = new HashMap<>();

  /**
   * The flags of one field.
   *
   * @param set the flag of each constant that is stored after initialisation
   * @param initial what the field holds before that
   * @param left the flag that it holds something else for good; null where it comes back, or where
   *     the flag of the only other stage says it
   * @param comesBack whether it is given its initial value again
   */
  private record Flags(
      Map<String, FieldKey> set, String initial, FieldKey left, boolean comesBack) {}

  /**
   * What a class gives its fields, constants and {@link #UNKNOWN} values.
   *
   * @param first during initialisation
   * @param later afterwards
   * @param numbers the values of constant fields
   */
  record Given(
      Map<FieldKey, Set<Object>> first,
      Map<FieldKey, Set<Object>> later,
      Map<FieldKey, Object> numbers) {
    static final Given NONE = new Given(Map.of(), Map.of(), Map.of());

    static Given empty() {
      return new Given(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    boolean isEmpty() {
      return first.isEmpty() && later.isEmpty() && numbers.isEmpty();
    }
  }

  Stages(Program program, GivenFlags given) {
    this.program = program;
    this.given = given;
  }

  /** Takes in what a class shows. */
  void add(Given given) {
    given.first.forEach((f, c) -> first.computeIfAbsent(f, k -> new LinkedHashSet<>()).addAll(c));
    given.later.forEach((f, c) -> later.computeIfAbsent(f, k -> new LinkedHashSet<>()).addAll(c));
    numbers.putAll(given.numbers);
  }

  /** Gives all that is known of fields. */
  void describe(BiConsumer<FieldKey, Object> facts) {
    later.keySet().forEach(field -> facts.accept(field, flags(field)));
    first.keySet().forEach(field -> facts.accept(field, "initialised"));
    numbers.forEach(facts);
  }

  /** Whether the value of the field may say anything. */
  boolean say(FieldKey field) {
    return given.say(field) || isBoolean(field) || isCompared(field) || constant(field) != null;
  }

  /**
   * What a value of the field says; null where nothing.
   *
   * @param cell the field, as a path; null where it is not known which
   * @param locks what is held
   */
  Fact read(FieldKey field, Place cell, Lockset locks) {
    Object constant = constant(field);
    if (constant != null || cell == null) {
      return constant == null ? null : new Fact.Constant(constant);
    }
    boolean visible = isVisible(field, locks);
    if (isBoolean(field)) {
      return new Fact.Flag(cell, Set.of(holding(cell, false)), visible);
    }
    Place given = given(cell, locks);
    return isCompared(field)
        ? new Fact.Stage(cell, visible)
        : given == null ? null : new Fact.Signalled(given, false);
  }

  /** Whether who finds the field set there sees what came before that. */
  static boolean isVisible(FieldKey field, Lockset locks) {
    return field.isVolatile() || !locks.isEmpty();
  }

  /** What a value of the field of one of several objects says; null where nothing. */
  Fact read(FieldKey field, Value objects, boolean visible) {
    return visible && isBoolean(field) && objects.complete()
        ? new Fact.Ended(
            objects.places().stream()
                .map(object -> (Place) new Place.Field(object.unwrapped(), field))
                .toList(),
            true,
            /* one= */ true)
        : null;
  }

  private static boolean isBoolean(FieldKey field) {
    return field != null && field.type().equals("boolean");
  }

  /** The constant that a field always holds, or null. */
  private Object constant(FieldKey field) {
    if (!field.isStatic() || !field.isFinal()) {
      return null;
    }
    program.log().asked(field);
    return isEnumConstant(field) ? field : numbers.get(field);
  }

  /** Whether what the field holds, itself or in an atomic object, is a stage. */
  boolean isStage(FieldKey field) {
    if (field == null || !later.containsKey(field)) {
      return false;
    }
    program.log().asked(field);
    return flags(field) != NO_FLAGS;
  }

  /** Whether comparing what the field holds with a constant may say anything. */
  boolean isCompared(FieldKey field) {
    return isStage(field) || isChanged(field);
  }

  /** Whether it holds constants of an enum, and methods give it those of their callers. */
  private boolean isChanged(FieldKey field) {
    return field != null
        && later.containsKey(field)
        && program.isEnum(field.type())
        && !isStage(field);
  }

  /** The flag that the field was given something, unset for who compares it. */
  private static Place changed(Place cell) {
    return flag(cell, Places.field(cell).flag(" changed"));
  }

  private static final Flags NO_FLAGS = new Flags(Map.of(), UNKNOWN, null, false);

  private Flags flags(FieldKey field) {
    return known.computeIfAbsent(field, this::find);
  }

  private Flags find(FieldKey field) {
    Set<String> initial = names(first.getOrDefault(field, Set.of(defaultOf(field))));
    Set<String> stored = names(later.get(field));
    boolean few = initial.size() == 1 && stored.size() <= MAX_STAGES;
    if (!few || initial.contains(UNKNOWN) || stored.contains(UNKNOWN)) {
      return NO_FLAGS;
    }
    String start = initial.iterator().next();
    Map<String, FieldKey> set = new LinkedHashMap<>();
    for (String stage : stored) {
      if (!stage.equals(start)) {
        set.put(stage, field.flag(" == " + stage));
      }
    }
    boolean comesBack = stored.contains(start);
    FieldKey left = comesBack || set.size() < 2 ? null : field.flag(" != " + start);
    return set.isEmpty() ? NO_FLAGS : new Flags(set, start, left, comesBack);
  }

  static boolean isNumber(String type) {
    return NUMBERS.contains(type);
  }

  private static Object defaultOf(FieldKey field) {
    return isNumber(field.type()) ? (Object) 0 : UNKNOWN;
  }

  private Set<String> names(Set<Object> constants) {
    Set<String> names = new LinkedHashSet<>();
    constants.forEach(constant -> names.add(name(constant)));
    return names;
  }

  private String name(Object constant) {
    if (constant instanceof FieldKey field) {
      return isEnumConstant(field) ? field.name() : name(numbers.getOrDefault(field, UNKNOWN));
    }
    return constant instanceof Number number ? Long.toString(number.longValue()) : UNKNOWN;
  }

  /** Whether it is one of the flags of a field, and nobody unsets it. */
  boolean isSetOnce(FieldKey flag) {
    FieldKey field = flag.of();
    if (!isStage(field)) {
      return given.isSetOnce(flag);
    }
    Flags flags = flags(field);
    boolean only = flags.set.size() == 1 && !flags.comesBack;
    return flag.equals(flags.left) || (only && flags.set.containsValue(flag));
  }

  /**
   * The flags that are set where a constant is stored.
   *
   * @param cell the field, as a path
   * @param locks what is held
   */
  List<Place> setBy(Place cell, Value constant, Lockset locks) {
    FieldKey field = Places.field(cell);
    Object given = constant.fact() instanceof Fact.Constant known ? known.value() : null;
    if (isBoolean(field)) {
      return Boolean.TRUE.equals(given) ? List.of(cell) : List.of();
    }
    if (isChanged(field)) {
      return List.of(changed(cell));
    }
    if (!isStage(field) || given == null) {
      Place object = constant.must() == Place.NULL ? null : given(cell, locks);
      return object == null ? List.of() : List.of(object);
    }
    List<Place> set = new ArrayList<>();
    Flags flags = flags(field);
    String name = name(given);
    if (flags.set.containsKey(name)) {
      set.add(flag(cell, flags.set.get(name)));
    }
    if (flags.left != null && !name.equals(flags.initial)) {
      set.add(flag(cell, flags.left));
    }
    return set;
  }

  /** The flag that a field of a few constants holds this one; null where that is not known. */
  Place holds(Place cell, Value constant) {
    FieldKey field = Places.field(cell);
    Object given = constant.fact() instanceof Fact.Constant known ? known.value() : null;
    if (given == null) {
      return null;
    }
    if (isBoolean(field)) {
      return Boolean.TRUE.equals(given) ? cell : holding(cell, false);
    }
    return isStage(field) ? holding(cell, name(given)) : null;
  }

  /** The flag that the field holds the constant, which it may have held from the beginning. */
  private static Place holding(Place cell, Object constant) {
    return flag(cell, Places.field(cell).flag(" == " + constant));
  }

  /** The flag that a reference, null at first, has been given an object; else null. */
  private Place given(Place cell, Lockset locks) {
    FieldKey field = Places.field(cell);
    if (field == null || isNumber(field.type())) {
      return null;
    }
    program.log().asked(field);
    return first.containsKey(field) ? null : given.of(cell, locks);
  }

  /** What stands for having taken an object from a stage to another one; null where from any. */
  Place taken(Place cell, Value from) {
    return from.fact() instanceof Fact.Constant constant
        ? flag(cell, Places.field(cell).flag(" from " + name(constant.value())))
        : null;
  }

  /** What it says that two values are equal, one of which may be a stage; null where nothing. */
  Fact equal(Value left, Value right) {
    Fact is = isEqual(left.fact(), right.fact());
    return is != null ? is : isEqual(right.fact(), left.fact());
  }

  private Fact isEqual(Fact left, Fact right) {
    return left instanceof Fact.Stage stage && right instanceof Fact.Constant constant
        ? is(stage, name(constant.value()))
        : null;
  }

  /**
   * What it says that a stage is a constant; null where nothing.
   *
   * @param name the number, or the simple name of the constant of an enum
   */
  Fact is(Fact.Stage stage, String name) {
    FieldKey field = Places.field(stage.cell());
    if (!isStage(field)) {
      Place changed = isChanged(field) ? changed(stage.cell()) : null;
      return changed == null ? null : new Fact.Flag(changed, Set.of(changed), false);
    }
    Flags flags = flags(field);
    Set<Place> others = new LinkedHashSet<>();
    if (flags.comesBack && !name.equals(flags.initial)) {
      others.add(holding(stage.cell(), flags.initial));
    }
    if (name.equals(flags.initial)) {
      boolean two = flags.set.size() == 1;
      FieldKey left = two ? flags.set.values().iterator().next() : flags.left;
      if (left != null) {
        Set<Place> first = flags.comesBack ? Set.of(holding(stage.cell(), name)) : Set.of();
        return new Fact.Negated(new Fact.Flag(flag(stage.cell(), left), first, stage.visible()));
      }
      flags.set.values().forEach(flag -> others.add(flag(stage.cell(), flag)));
      return new Fact.Flag(holding(stage.cell(), name), others, false);
    }
    if (!flags.set.containsKey(name)) {
      return null;
    }
    flags.set.forEach(
        (other, flag) -> {
          if (!other.equals(name)) {
            others.add(flag(stage.cell(), flag));
          }
        });
    return new Fact.Flag(flag(stage.cell(), flags.set.get(name)), others, stage.visible());
  }

  static Place flag(Place cell, FieldKey flag) {
    return cell.unwrapped() instanceof Place.Field field
        ? new Place.Field(field.base(), flag)
        : new Place.Static(flag);
  }

  private static boolean isEnumConstant(FieldKey field) {
    return field.isStatic() && field.isFinal() && field.type().equals(field.owner());
  }

  /** A look at one method. */
  static final class Scan {
    private final Program program;
    private final Given given;
    private final Map<Var, Object> constants = new HashMap<>();
    private final Map<Var, FieldKey> holders = new HashMap<>();

    Scan(Program program, Given given) {
      this.program = program;
      this.given = given;
    }

    /**
     * Sees the next operation.
     *
     * @param initialises whether it initialises the object or class to whose field it stores
     */
    void visit(Op op, boolean initialises) {
      if (op instanceof Op.StoreField store) {
        store(store, initialises);
        return;
      }
      if (op instanceof Op.Invoke call) {
        call(call);
      }
      if (op.dst() != null) {
        holders.remove(op.dst());
        constants.remove(op.dst());
        note(op);
      }
    }

    private void note(Op op) {
      if (op instanceof Op.Const constant && constant.value() == null) {
        constants.put(constant.dst(), NULL);
      } else if (op instanceof Op.Const constant && constant.value() instanceof Number) {
        constants.put(constant.dst(), constant.value());
      } else if (op instanceof Op.LoadField load) {
        FieldKey field = program.field(load.field());
        if (field.isStatic() && field.isFinal()) {
          constants.put(load.dst(), field);
        }
        if (isHolder(field.type())) {
          holders.put(load.dst(), field);
        }
      } else if (op instanceof Op.New made && isHolder(made.type())) {
        boolean empty = made.args().isEmpty();
        constants.put(
            made.dst(), empty ? (Object) 0 : made.args().size() == 1 ? last(made.args()) : UNKNOWN);
      }
    }

    private Object last(List<Var> args) {
      return args.isEmpty() ? UNKNOWN : constant(args.get(args.size() - 1));
    }

    private Object constant(Var var) {
      return constants.getOrDefault(var, UNKNOWN);
    }

    private void store(Op.StoreField store, boolean initialises) {
      FieldKey field = program.field(store.field());
      boolean holder = isHolder(field.type());
      Object constant = constant(store.src());
      if (initialises && field.isStatic() && field.isFinal() && constant instanceof Number) {
        given.numbers.put(field, constant);
      } else if (holder && !initialises) {
        add(given.later, field, UNKNOWN);
      } else if (holder || isNumber(field.type()) || program.isEnum(field.type())) {
        add(initialises ? given.first : given.later, field, constant);
      } else if (initialises && field.isVolatile() && constant != NULL) {
        add(given.first, field, UNKNOWN);
      }
      leak(store.src());
    }

    /** What an atomic object is given, or who else gets it. */
    private void call(Op.Invoke call) {
      call.args().forEach(this::leak);
      FieldKey field = call.receiver() == null ? null : holders.get(call.receiver());
      if (field == null) {
        return;
      }
      MethodFacts facts = program.libraryMethod(call.callee(), call.receiver().type());
      if (facts == null) {
        add(given.later, field, UNKNOWN);
        return;
      }
      for (Effect effect : facts.effects()) {
        if (effect instanceof Effect.Keeps || effect instanceof Effect.Signals) {
          boolean one = call.callee().params().stream().distinct().count() == 1;
          add(given.later, field, one ? last(call.args()) : UNKNOWN);
        } else if (effect instanceof Effect.Counts || effect instanceof Effect.KeepsResult) {
          add(given.later, field, UNKNOWN);
        }
      }
    }

    /** Who gets an atomic object may give it anything. */
    private void leak(Var var) {
      if (holders.containsKey(var)) {
        add(given.later, holders.get(var), UNKNOWN);
      }
    }

    /** Whether it may give an atomic object a value. */
    static boolean changes(Op op, Program program) {
      return op instanceof Op.Invoke call
          && call.receiver() != null
          && isHolder(call.receiver().type(), program);
    }

    private boolean isHolder(String type) {
      return isHolder(type, program);
    }

    private static boolean isHolder(String type, Program program) {
      TypeFacts facts = program.facts(type);
      return facts != null && facts.role() == Role.HOLDER && facts.safety() == Safety.CONCURRENT;
    }

    private static void add(Map<FieldKey, Set<Object>> to, FieldKey field, Object constant) {
      to.computeIfAbsent(field, k -> new HashSet<>()).add(constant);
    }
  }
}
