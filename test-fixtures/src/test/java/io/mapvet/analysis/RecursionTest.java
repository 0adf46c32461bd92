// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Unit;
import io.mapvet.ir.Walk;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.knowledge.Knowledge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated programs whose methods call, start and hand each other about at random. */
class RecursionTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void calleesComeFirst(int seed) throws InterruptedException {
    Program program = new Program(generate(seed), KNOWLEDGE);
    List<Method> all = methods(program);
    List<List<Method>> components = new CallGraph(new Engine(program)).components(all);

    Map<Method, Integer> position = new IdentityHashMap<>();
    for (int i = 0; i < components.size(); i++) {
      for (Method method : components.get(i)) {
        assertThat(position.put(method, i)).as("in two components: " + method.id()).isNull();
      }
    }
    assertThat(position.keySet()).containsAll(all);

    Map<Method, Set<Method>> edges = new IdentityHashMap<>();
    for (Method method : all) {
      edges.put(method, staticCallees(program, method));
      for (Method callee : edges.get(method)) {
        assertThat(position.get(callee))
            .as(callee.id() + " before or with " + method.id())
            .isLessThanOrEqualTo(position.get(method));
      }
    }
    for (Method method : all) {
      for (Method other : all) {
        boolean together = position.get(method).equals(position.get(other));
        boolean mutual = reaches(edges, method, other) && reaches(edges, other, method);
        assertThat(together)
            .as(method.id() + " with " + other.id())
            .isEqualTo(method == other || mutual);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void analysisEndsAndIsTheSameEveryTime(int seed) {
    List<String> first = assertTimeoutPreemptively(LIMIT, () -> analyse(generate(seed)));
    List<Unit> shuffled = new ArrayList<>(assertTimeoutPreemptively(LIMIT, () -> generate(seed)));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(assertTimeoutPreemptively(LIMIT, () -> analyse(shuffled))).isEqualTo(first);
  }

  /** Or the programs would not show much. */
  @Test
  void someOfTheProgramsRace() throws InterruptedException {
    int racing = 0;
    for (int seed : seeds().toArray()) {
      racing += analyse(generate(seed)).isEmpty() ? 0 : 1;
    }
    assertThat(racing).isGreaterThan(5);
  }

  private static List<String> analyse(List<Unit> units) {
    return Analysis.of(units, KNOWLEDGE).maps().stream()
        .map(map -> map.subject() + " " + map.conflicts().get(0).evidence().level())
        .toList();
  }

  private static List<Method> methods(Program program) {
    List<Method> all = new ArrayList<>();
    for (ClassDecl type : program.classes()) {
      type.methods().stream().filter(m -> m.body() != null).forEach(all::add);
    }
    return all;
  }

  /** By the program's text alone: all its calls are static, so this needs no class hierarchy. */
  private static Set<Method> staticCallees(Program program, Method caller) {
    Set<Method> callees = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.ops(
        caller.body(),
        op -> {
          if (op instanceof Op.Invoke call) {
            ClassDecl owner = program.classNamed(call.callee().owner());
            if (owner != null) {
              owner.methods().stream()
                  .filter(m -> m.name().equals(call.callee().name()) && m.body() != null)
                  .forEach(callees::add);
            }
          }
        });
    return callees;
  }

  private static boolean reaches(Map<Method, Set<Method>> edges, Method from, Method to) {
    Set<Method> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Method> open = new ArrayList<>(edges.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      Method next = open.remove(open.size() - 1);
      if (next == to) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }

  private static List<Unit> generate(int seed) throws InterruptedException {
    Random random = new Random(seed);
    int classes = 1 + random.nextInt(3);
    int methods = 2 + random.nextInt(6);
    List<SourceInput> inputs = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      inputs.add(SourceInput.of("p/C" + c + ".java", classText(random, c, classes, methods)));
    }
    Lowered lowered = SourceFrontEnd.lower(inputs, List.of(), 17, Progress.NONE);
    assertThat(lowered.problems()).isEmpty();
    return lowered.units();
  }

  private static String classText(Random random, int number, int classes, int methods) {
    StringBuilder text = new StringBuilder("package p;\nimport java.util.*;\n");
    text.append("public class C").append(number).append(" {\n");
    text.append("  static Map<String, Object> shared = new HashMap<>();\n");
    for (int m = 0; m < methods; m++) {
      text.append("  public static Map<String, Object> m").append(m);
      text.append("(Map<String, Object> a, int n) {\n");
      int statements = 1 + random.nextInt(4);
      for (int s = 0; s < statements; s++) {
        text.append("    ").append(statement(random, classes, methods)).append('\n');
      }
      text.append("    return ").append(random.nextBoolean() ? "a" : "shared").append(";\n  }\n");
    }
    return text.append("}\n").toString();
  }

  private static String statement(Random random, int classes, int methods) {
    String callee = "C" + random.nextInt(classes) + ".m" + random.nextInt(methods);
    return switch (random.nextInt(7)) {
      case 0 -> "a.put(\"k\" + n, a);";
      case 1 -> "synchronized (C0.class) { shared.put(\"s\", " + callee + "(a, n - 1)); }";
      case 2 -> "if (n > 0) { a = " + callee + "(a, n - 1); }";
      case 3 -> "while (n-- > 0) { " + callee + "(new HashMap<>(a), n); }";
      case 4 -> "shared = " + callee + "(shared, n);";
      case 5 -> "a.put(\"in\", " + callee + "(" + callee + "(a, n), n));";
      default -> "try { " + callee + "(a, n); } finally { " + callee + "(shared, n); }";
    };
  }
}
