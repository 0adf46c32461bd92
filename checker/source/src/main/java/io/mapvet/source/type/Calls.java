// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.Type;
import io.mapvet.ir.Certainty;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the methods and constructors that calls mean, and the types of their values. */
final class Calls {
  /**
   * Where a method is looked for.
   *
   * @param receiver the type of what it is called on, null where that tells nothing
   */
  private record Place(List<MethodInfo> candidates, JavaType receiver) {}

  private final Typing typing;
  private final NameMeanings names;
  private final Platform platform;
  private final Overloads overloads;
  private final Map<Node, Invocation> known = new IdentityHashMap<>();

  /**
   * Choices among methods: arguments that are calls themselves would be chosen for time and again.
   */
  private final Map<Node, Invocation> choices = new IdentityHashMap<>();

  Calls(Typing typing, NameMeanings names, Platform platform) {
    this.typing = typing;
    this.names = names;
    this.platform = platform;
    this.overloads = new Overloads(typing, platform);
  }

  Invocation resolved(Node call) {
    return known.getOrDefault(call, Invocation.UNKNOWN);
  }

  // methods

  /** The type of a call's value; its method is known then. */
  JavaType method(MethodCallExpr call) {
    Place place = place(call);
    Invocation chosen = choose(call, place);
    known.put(call, chosen);
    if (chosen.method() == null) {
      return JavaType.UNKNOWN;
    }
    JavaType result = result(call, chosen, place.receiver());
    known.put(call, chosen.withResult(result));
    return result;
  }

  private Invocation choose(MethodCallExpr call, Place place) {
    Invocation chosen = choices.get(call);
    if (chosen == null) {
      chosen = choose(place, Overloads.trees(call.getArguments()));
      choices.put(call, chosen);
    }
    return chosen;
  }

  private Invocation choose(Place place, List<Overloads.Argument> arguments) {
    Overloads.Choice choice = overloads.choose(place.candidates(), arguments, place.receiver());
    if (choice == null) {
      return Invocation.UNKNOWN;
    }
    return new Invocation(
        choice.method(),
        choice.isVariable(),
        choice.isCertain() ? Certainty.RESOLVED : Certainty.BY_NAME,
        choice.method().result());
  }

  private Place place(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (call.getScope().isEmpty()) {
      return unqualified(call, name);
    }
    Expression scope = Trees.plain(call.getScope().get());
    if (names.isType(scope)) {
      ClassInfo type = names.type(scope).classInfo();
      return new Place(type == null ? List.of() : type.all(name), null);
    }
    JavaType receiver = typing.of(scope);
    if (receiver instanceof JavaType.ArrayOf) {
      return new Place(platform.object().all(name), receiver);
    }
    ClassInfo type = receiver.classInfo();
    return new Place(type == null ? List.of() : type.all(name), receiver);
  }

  private Place unqualified(MethodCallExpr call, String name) {
    for (SourceClass c = typing.enclosing(call); c != null; c = c.outer()) {
      List<MethodInfo> found = c.all(name);
      if (!found.isEmpty()) {
        return new Place(found, c.type());
      }
    }
    return new Place(names.imported(name), null);
  }

  private JavaType result(MethodCallExpr call, Invocation chosen, JavaType receiver) {
    MethodInfo method = chosen.method();
    boolean ofArray = receiver instanceof JavaType.ArrayOf;
    if (ofArray && method.name().equals("clone")) {
      return receiver;
    }
    Substitution substitution = Substitution.of(receiver, method.owner());
    List<Type> explicit =
        call.getTypeArguments().map(list -> List.<Type>copyOf(list)).orElse(List.of());
    for (int i = 0; i < Math.min(explicit.size(), method.variables().size()); i++) {
      substitution.put(method.variables().get(i), typing.written(explicit.get(i)));
    }
    JavaType found =
        new Inference(typing, platform, substitution, method.variables())
            .run(
                method,
                chosen.isVariable(),
                call.getArguments(),
                method.result(),
                target(call, method));
    return found.upper();
  }

  private JavaType target(Expression call, MethodInfo method) {
    if (method.variables().isEmpty() && !method.name().equals(MethodInfo.CONSTRUCTOR)) {
      return null;
    }
    JavaType given = typing.target(call);
    return given != null ? given : typing.targetFromContext(call);
  }

  /** The type of a call, for the choice among methods it is an argument of. */
  JavaType rough(MethodCallExpr call) {
    Place place = place(call);
    MethodInfo method = choose(call, place).method();
    if (method == null) {
      return JavaType.UNKNOWN;
    }
    JavaType result = method.result();
    boolean open = result instanceof JavaType.Variable v && method.variables().contains(v);
    return open
        ? typing.of(call)
        : Substitution.of(place.receiver(), method.owner()).apply(result).upper();
  }

  // constructors

  /** The type of a new object; its constructor is known then. */
  JavaType creation(ObjectCreationExpr call, JavaType type) {
    ClassInfo info = type.classInfo();
    if (info == null) {
      return type;
    }
    if (info.isInterface()) {
      return inferred(call, type);
    }
    Invocation chosen = constructor(info, type, call.getArguments());
    known.put(call, chosen);
    if (chosen.method() == null) {
      return inferred(call, type);
    }
    boolean diamond =
        call.getType().getTypeArguments().map(List::isEmpty).orElse(false)
            && !info.variables().isEmpty();
    List<JavaType.Variable> open = new ArrayList<>(chosen.method().variables());
    Substitution substitution = new Substitution();
    if (diamond) {
      open.addAll(info.variables());
    } else {
      substitution = Substitution.of(type, info);
    }
    return new Inference(typing, platform, substitution, open)
        .run(
            chosen.method(),
            chosen.isVariable(),
            call.getArguments(),
            diamond ? info.type() : type,
            target(call, chosen.method()));
  }

  /** An interface has no constructor that could say more than what it is assigned to. */
  private JavaType inferred(ObjectCreationExpr call, JavaType type) {
    JavaType target = typing.target(call);
    boolean same = target != null && target.classInfo() == type.classInfo();
    return same ? target : type;
  }

  private Invocation constructor(ClassInfo type, JavaType receiver, List<Expression> arguments) {
    boolean raw = receiver instanceof JavaType.Of of && of.arguments().isEmpty();
    Place place = new Place(type.declared(MethodInfo.CONSTRUCTOR), raw ? null : receiver);
    return choose(place, Overloads.trees(arguments));
  }

  Invocation constructor(ExplicitConstructorInvocationStmt call) {
    Invocation before = known.get(call);
    if (before != null) {
      return before;
    }
    SourceClass type = typing.enclosing(call);
    JavaType made = call.isThis() ? type.type() : type.superclass();
    return constructor(call, made, call.getArguments());
  }

  Invocation constructor(EnumConstantDeclaration constant) {
    Invocation before = known.get(constant);
    return before != null
        ? before
        : constructor(constant, typing.enclosing(constant).type(), constant.getArguments());
  }

  private Invocation constructor(Node call, JavaType made, List<Expression> arguments) {
    ClassInfo info = made == null ? null : made.classInfo();
    Invocation chosen = info == null ? Invocation.UNKNOWN : constructor(info, made, arguments);
    known.put(call, chosen);
    if (chosen.method() != null) {
      new Inference(typing, platform, Substitution.of(made, info), chosen.method().variables())
          .run(chosen.method(), chosen.isVariable(), arguments, JavaType.VOID, null);
    }
    return chosen;
  }

  // method references

  /** The methods of the name that a method reference gives. */
  List<MethodInfo> candidates(MethodReferenceExpr reference) {
    Expression scope = Trees.plain(reference.getScope());
    boolean isType = names.isType(scope);
    JavaType owner = isType ? names.type(scope) : typing.of(scope);
    ClassInfo info = owner.classInfo();
    if (owner instanceof JavaType.ArrayOf) {
      info = platform.object();
    }
    if (info == null) {
      return List.of();
    }
    boolean makes = reference.getIdentifier().equals("new");
    return makes ? info.declared(MethodInfo.CONSTRUCTOR) : info.all(reference.getIdentifier());
  }

  /** The method that a reference means, with the type of what the function then gives. */
  Invocation reference(MethodReferenceExpr reference, Functions.Function function) {
    Expression scope = Trees.plain(reference.getScope());
    boolean makes = reference.getIdentifier().equals("new");
    boolean isType = makes || names.isType(scope);
    JavaType owner = isType ? names.type(scope) : typing.of(scope);
    if (makes && (owner.classInfo() == null || owner instanceof JavaType.ArrayOf)) {
      return Invocation.UNKNOWN.withResult(owner);
    }
    List<MethodInfo> all = candidates(reference);
    if (function == null) {
      return byName(all);
    }
    List<JavaType> params = function.params();
    if (makes) {
      Invocation chosen = choose(new Place(all, null), Overloads.types(params));
      return chosen.withResult(made(owner, chosen.method(), params));
    }
    Place direct =
        new Place(
            isType ? having(all, true) : all, isType || scope instanceof TypeExpr ? null : owner);
    Invocation chosen = choose(direct, Overloads.types(params));
    JavaType receiver = direct.receiver();
    if (isType && chosen.method() == null && !params.isEmpty()) {
      receiver = Subtyping.isSubtype(params.get(0), owner) ? params.get(0) : owner;
      List<JavaType> rest = params.subList(1, params.size());
      chosen = choose(new Place(having(all, false), receiver), Overloads.types(rest));
      params = rest;
    }
    return chosen.method() == null
        ? byName(all)
        : chosen.withResult(result(chosen, receiver, params));
  }

  private static Invocation byName(List<MethodInfo> all) {
    return all.isEmpty()
        ? Invocation.UNKNOWN
        : new Invocation(
            all.get(0),
            false,
            all.size() == 1 ? Certainty.RESOLVED : Certainty.BY_NAME,
            all.get(0).result());
  }

  private static List<MethodInfo> having(List<MethodInfo> all, boolean isStatic) {
    return all.stream().filter(method -> method.isStatic() == isStatic).toList();
  }

  private JavaType made(JavaType owner, MethodInfo constructor, List<JavaType> params) {
    boolean generic = !owner.classInfo().variables().isEmpty();
    boolean written = owner instanceof JavaType.Of of && !of.arguments().isEmpty();
    if (!generic || written || constructor == null) {
      return owner;
    }
    return new Inference(
            typing, platform, new Substitution(), List.copyOf(owner.classInfo().variables()))
        .ofTypes(constructor, false, params, owner.classInfo().type());
  }

  private JavaType result(Invocation chosen, JavaType receiver, List<JavaType> params) {
    MethodInfo method = chosen.method();
    if (receiver instanceof JavaType.ArrayOf && method.name().equals("clone")) {
      return receiver;
    }
    return new Inference(
            typing, platform, Substitution.of(receiver, method.owner()), method.variables())
        .ofTypes(method, chosen.isVariable(), params, method.result())
        .upper();
  }
}
