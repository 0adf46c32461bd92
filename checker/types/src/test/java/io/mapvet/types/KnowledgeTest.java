// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Delayed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stub files say of the JDK's classes what the knowledge of the analysis says. */
class KnowledgeTest {
  private static final Path KNOWLEDGE = Path.of("../../rules/src/main/resources/META-INF/mapvet");
  private static final Pattern TYPE =
      Pattern.compile(
          "^type (java\\.[\\w.]+) \\w+ (plain|concurrent|synchronized|immutable)\\b",
          Pattern.MULTILINE);

  /** Not yet part of the API that programs may use without an option: JDK 25. */
  private static final Set<String> PREVIEWS = Set.of("java.util.concurrent.StructuredTaskScope");

  @TempDir private Path directory;

  @Test
  void sameClassesAreShareable() throws IOException {
    List<String> shareable = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String file : List.of("jdk-collections", "jdk-holders", "jdk-locks", "jdk-threads")) {
      Matcher type = TYPE.matcher(Files.readString(KNOWLEDGE.resolve(file + ".txt")));
      while (type.find()) {
        if (isPublic(type.group(1))) {
          (type.group(2).equals("plain") ? plain : shareable).add(type.group(1));
        }
      }
    }
    assertThat(shareable).hasSizeGreaterThan(40);
    assertThat(plain).hasSizeGreaterThan(15);
    assertThat(rejected(shareable)).as("not shareable here").isEmpty();
    assertThat(rejected(plain)).as("rejected here").isEqualTo(plain);
  }

  private static boolean isPublic(String name) {
    Class<?> type = find(name);
    return type != null && !PREVIEWS.contains(name) && Modifier.isPublic(type.getModifiers());
  }

  private static Class<?> find(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /** The type with arguments that are shareable. */
  private static String withArguments(String name) {
    return Stream.of(find(name).getTypeParameters())
        .map(parameter -> argument((Class<?>) erased(parameter.getBounds()[0])))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), a -> a.isEmpty() ? name : name + "<" + a + ">"));
  }

  private static Type erased(Type type) {
    return type instanceof ParameterizedType generic ? generic.getRawType() : type;
  }

  private static String argument(Class<?> bound) {
    if (bound == Enum.class) {
      return "Thread.State";
    }
    return bound == Delayed.class ? "java.util.concurrent.ScheduledFuture<String>" : "String";
  }

  /** The types of which a value may not be shared, in their order. */
  private List<String> rejected(List<String> types) throws IOException {
    StringBuilder source = new StringBuilder("class Types {\n");
    for (int i = 0; i < types.size(); i++) {
      source.append(
          String.format("Object f%d(%s p) { return g(p); }%n", i, withArguments(types.get(i))));
    }
    source.append("static Object g(@io.mapvet.types.qual.Shareable Object o) { return o; }\n}\n");
    Path file = directory.resolve("Types.java");
    Files.writeString(file, source);
    return Compilation.diagnostics(List.of(file)).stream()
        .map(d -> types.get((int) d.getLineNumber() - 2))
        .toList();
  }
}
