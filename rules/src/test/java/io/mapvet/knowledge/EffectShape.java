// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/** Whether the effects of an entry can be those of a method with the given parameters. */
final class EffectShape {
  /** Functions of which it does not matter when they run. */
  private static final Set<Class<?>> IGNORED =
      Set.of(
          Comparator.class,
          ThreadFactory.class,
          RejectedExecutionHandler.class,
          ForkJoinWorkerThreadFactory.class,
          Thread.UncaughtExceptionHandler.class);

  private EffectShape() {}

  /**
   * Whether the result is told as the id of a thread is: a number, but one that is the thread's.
   */
  private static boolean standsForThread(MethodFacts facts) {
    return facts.effects().stream()
        .anyMatch(e -> e instanceof Effect.Makes makes && makes.trait() == Effect.Trait.OF_THREAD);
  }

  /** Whether a named class, which is one of the platform, is of the declared type. */
  private static boolean isA(String named, Class<?> declared) {
    try {
      return named == null || declared.isAssignableFrom(Class.forName(named));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** What does not fit, or null. */
  static String misfit(MethodFacts facts, Executable method) {
    Class<?>[] params = method.getParameterTypes();
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    Class<?> result =
        method instanceof Method m
            ? m.getReturnType()
            : ((Constructor<?>) method).getDeclaringClass();
    Set<Integer> told = new TreeSet<>();
    for (Effect effect : facts.effects()) {
      for (Operand operand : operands(effect)) {
        if (operand.arg() > params.length) {
          return "no argument " + operand.arg();
        }
        if (operand.arg() == 0 && isStatic) {
          return "a static method has no receiver: " + effect;
        }
        if (operand.arg() > 0 && params[operand.arg() - 1].isPrimitive()) {
          return "argument " + operand.arg() + " is no object: " + effect;
        }
        if (operand.arg() == Operand.RESULT && result == void.class) {
          return "there is no result: " + effect;
        }
        told.add(operand.arg());
      }
      if (effect instanceof Effect.Results && result.isPrimitive() && !standsForThread(facts)) {
        return "the result is no object";
      }
      if (effect instanceof Effect.Results made && !isA(made.type(), result)) {
        return "the result is no " + made.type();
      }
      String arguments = arguments(effect, params);
      if (arguments != null) {
        return arguments;
      }
    }
    for (int i = 0; i < params.length; i++) {
      if (sam(params[i]) != null && !told.contains(i + 1) && !IGNORED.contains(params[i])) {
        return "silent about function " + (i + 1);
      }
    }
    return null;
  }

  /** Functions get no more arguments than they take. */
  private static String arguments(Effect effect, Class<?>[] params) {
    Operand function = null;
    List<Operand> passed = List.of();
    if (effect instanceof Effect.Calls calls) {
      function = calls.function();
      passed = calls.passed();
    } else if (effect instanceof Effect.Starts starts) {
      function = starts.function();
      passed = starts.passed();
    }
    if (function == null || function.arg() < 1 || function.elements()) {
      return null;
    }
    Method sam = sam(params[function.arg() - 1]);
    return sam != null && sam.getParameterCount() < passed.size()
        ? "function " + function.arg() + " takes " + sam.getParameterCount() + " arguments"
        : null;
  }

  private static List<Operand> operands(Effect effect) {
    Stream<Operand> operands;
    if (effect instanceof Effect.Accesses e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Reorders e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Keeps e) {
      operands = Stream.of(e.what(), e.into());
    } else if (effect instanceof Effect.KeepsResult e) {
      operands = Stream.of(new Operand(e.function(), false), e.into());
    } else if (effect instanceof Effect.Calls e) {
      operands = Stream.concat(Stream.of(e.function()), e.passed().stream());
    } else if (effect instanceof Effect.Starts e) {
      operands =
          Stream.of(
                  Stream.of(e.function(), e.executor(), e.handle()),
                  e.after().stream(),
                  e.passed().stream())
              .flatMap(part -> part);
    } else if (effect instanceof Effect.Joins e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Signals e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Awaits e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Acquires e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Releases e) {
      operands = Stream.of(e.on());
    } else if (effect instanceof Effect.Results e) {
      boolean made = e.source() == Effect.Source.FRESH || e.source() == Effect.Source.CONFINED;
      operands = made ? Stream.of() : Stream.of(e.of());
    } else {
      operands = Stream.of();
    }
    return operands.filter(Objects::nonNull).toList();
  }

  /** The one abstract method of a functional interface, or null. */
  static Method sam(Class<?> type) {
    List<Method> found =
        Arrays.stream(type.getMethods())
            .filter(m -> Modifier.isAbstract(m.getModifiers()))
            .filter(m -> !isOfObject(m))
            .toList();
    boolean isFunction =
        type.isInterface()
            && (type.isAnnotationPresent(FunctionalInterface.class)
                || type.getPackageName().equals("java.util.function"));
    return isFunction && found.size() == 1 ? found.get(0) : null;
  }

  private static boolean isOfObject(Method method) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            m ->
                m.getName().equals(method.getName())
                    && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
  }
}
