// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the methods of one class show by themselves, before anything is interpreted: of fields, by
 * what they store, and of functions.
 *
 * @param replaced fields that are given another new object after initialisation
 * @param assignedLater fields that are given something else than null after initialisation
 * @param unset flags that are given something else than true after initialisation
 * @param blindly fields that a method gives something after initialisation without reading them
 * @param onDemand fields that are given an object where they are found null under a lock
 * @param givenOtherwise fields that are given anything elsewhere after initialisation
 * @param contents what each field is given, as far as the method shows it
 * @param sides fields that hold a side of a read-write lock
 * @param initial the field that each thread-local starts with
 * @param types the class of what is stored into each field, as {@link ExactTypes} joins them
 * @param locks under what each field is used, as {@link LockedFields} joins them
 * @param stages the constants that fields are given
 * @param lambdas the types that lambdas and method references have
 */
record Stores(
    Set<FieldKey> replaced,
    Set<FieldKey> assignedLater,
    Set<FieldKey> unset,
    Set<FieldKey> blindly,
    Set<FieldKey> onDemand,
    Set<FieldKey> givenOtherwise,
    Map<FieldKey, Set<Content>> contents,
    Map<FieldKey, LockViews.Side> sides,
    Map<FieldKey, FieldKey> initial,
    Map<FieldKey, String> types,
    Map<FieldKey, Set<Object>> locks,
    Stages.Given stages,
    Set<String> lambdas) {
  private static final Fact TRUE = new Fact.Constant(true);

  /** That of a class, which is a piece of work. */
  record Of(String type) {}

  static Stores of(ClassDecl c, Program program) {
    Stores stores =
        new Stores(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new LinkedHashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new LinkedHashMap<>(),
            Stages.Given.empty(),
            new HashSet<>());
    ExactTypes.Factories factories = new ExactTypes.Factories(program);
    LockedFields.Scan uses = new LockedFields.Scan(program, stores.locks);
    c.methods().forEach(method -> stores.scan(method, program, factories, uses));
    boolean none =
        stores.types.isEmpty()
            && stores.locks.isEmpty()
            && stores.stages.isEmpty()
            && stores.lambdas.isEmpty();
    return none ? NONE : stores;
  }

  private static final Stores NONE =
      new Stores(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Stages.Given.NONE,
          Set.of());

  private void scan(
      Method method, Program program, ExactTypes.Factories factories, LockedFields.Scan uses) {
    if (method.body() == null) {
      return;
    }
    uses.visit(method);
    List<Method> functions = new ArrayList<>();
    boolean[] stores = new boolean[1];
    Walk.ops(
        method.body(),
        op -> {
          if (op instanceof Op.StoreField || Stages.Scan.changes(op, program)) {
            stores[0] = true;
          } else if (op instanceof Op.MakeTask task) {
            lambdas.add(task.type());
            functions.add(task.body());
          }
        });
    if (stores[0]) {
      new Scan(method, program, factories, uses).run();
    } else {
      functions.forEach(function -> scan(function, program, factories, uses));
    }
  }

  /** A look at a method that stores into fields. */
  private final class Scan {
    private final Method method;
    private final Program program;
    private final ExactTypes.Factories factories;
    private final LockedFields.Scan uses;
    private final Map<Integer, Value> constants = new HashMap<>();
    private final Map<Integer, Content> made = new HashMap<>();
    private final Set<Integer> nulls = new HashSet<>();
    private final Set<FieldKey> read = new HashSet<>();
    private final Set<FieldKey> given = new HashSet<>();
    private OwnCopies ownCopies;
    private Boolean comesFirst;

    Scan(Method method, Program program, ExactTypes.Factories factories, LockedFields.Scan uses) {
      this.method = method;
      this.program = program;
      this.factories = factories;
      this.uses = uses;
    }

    void run() {
      new MadeOnce(program, onDemand, givenOtherwise).visit(method);
      LockViews.Scan locks = new LockViews.Scan(program, sides);
      ThreadLocals.Scan confined = new ThreadLocals.Scan(program, initial);
      ExactTypes.Scan exact = new ExactTypes.Scan(factories);
      Stages.Scan constantly = new Stages.Scan(program, stages);
      Walk.ops(
          method.body(),
          op -> {
            if (op.dst() != null) {
              constants.remove(op.dst().id());
              made.remove(op.dst().id());
              nulls.remove(op.dst().id());
            }
            locks.visit(op);
            confined.visit(op);
            exact.visit(op, types);
            constantly.visit(op, op instanceof Op.StoreField store && initialises(store));
            visit(op);
          });
      given.removeAll(read);
      blindly.addAll(given);
    }

    private void visit(Op op) {
      if (op instanceof Op.Const constant && constant.value() == null) {
        nulls.add(constant.dst().id());
      } else if (op instanceof Op.Const constant) {
        constants.put(constant.dst().id(), Value.of(new Fact.Constant(constant.value())));
      } else if (op instanceof Op.New creation && creation.dst() != null) {
        Set<Trait> open = open(program.constructorFacts(creation), creation.args());
        made.put(creation.dst().id(), new Content(creation.type(), traits(creation), open, true));
      } else if (op instanceof Op.Invoke call && call.dst() != null) {
        Set<Trait> traits = traits(program.libraryMethod(call.callee(), null), call.args());
        if (!traits.isEmpty()) {
          made.put(call.dst().id(), new Content(call.callee().result(), traits, Set.of(), true));
        }
      } else if (op instanceof Op.StoreField store) {
        store(store);
      } else if (op instanceof Op.LoadField load) {
        read.add(program.field(load.field()));
      } else if (op instanceof Op.MakeTask task) {
        scan(task.body(), program, factories, uses);
      }
    }

    private void store(Op.StoreField store) {
      FieldKey field = program.field(store.field());
      boolean initialises = initialises(store) || (isOwn(store) && comesFirst());
      int source = store.src().id();
      Content content = made.get(source);
      if (!initialises
          && field.type().equals("boolean")
          && !TRUE.equals(constants.getOrDefault(source, Value.NONE).fact())) {
        unset.add(field);
      }
      if (!initialises) {
        given.add(field);
      }
      if (!initialises && !nulls.contains(source)) {
        assignedLater.add(field);
        if (content != null || Locks.isValue(field.type())) {
          replaced.add(field);
        }
      }
      if (content != null) {
        contents.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(content);
      }
    }

    private boolean initialises(Op.StoreField store) {
      return (method.initialises() && isOwn(store))
          || (store.base() != null && !isOwn(store) && isOwnCopy(store.base()));
    }

    private boolean isOwnCopy(Var object) {
      if (ownCopies == null) {
        ownCopies = new OwnCopies(program, method);
      }
      return ownCopies.holds(object);
    }

    private boolean isOwn(Op.StoreField store) {
      return store.base() == null
          ? method.kind() == Method.Kind.STATIC_INITIALISER
          : store.base().equals(method.self());
    }

    /** Whether a framework calls the method once, before any other. */
    private boolean comesFirst() {
      if (comesFirst == null) {
        ClassDecl owner = program.classNamed(method.owner());
        Contracts.Match match = owner == null ? null : program.contracts().of(owner, method);
        comesFirst = match != null && match.entry().threads() == Threads.BEFORE;
      }
      return comesFirst;
    }

    private Set<Trait> traits(Op.New creation) {
      Set<Trait> own = traits(program.constructorFacts(creation), creation.args());
      Set<Trait> inherited = Makes.inherited(program, creation);
      return inherited.isEmpty() ? own : inherited;
    }

    /** The traits that a parameter of the method decides. */
    private Set<Trait> open(MethodFacts facts, List<Var> args) {
      List<Value> inputs = new ArrayList<>();
      for (Var arg : args) {
        int index = method.params().indexOf(arg);
        Origin given = index < 0 ? null : Origin.of(new Term.Input(index));
        inputs.add(Value.NONE.with(given));
      }
      Set<Trait> open = EnumSet.noneOf(Trait.class);
      OpenTrait.of(facts, inputs).forEach(trait -> open.add(trait.trait()));
      return open;
    }

    private Set<Trait> traits(MethodFacts facts, List<Var> args) {
      List<Value> values = new ArrayList<>();
      args.forEach(a -> values.add(constants.getOrDefault(a.id(), Value.NONE)));
      return Makes.traits(facts, values);
    }
  }
}
