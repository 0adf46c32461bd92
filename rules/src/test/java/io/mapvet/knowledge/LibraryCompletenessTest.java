// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data files of collection libraries against the libraries. */
class LibraryCompletenessTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  /** Functions of which it does not matter when they run. */
  private static final Set<String> SILENT =
      Set.of("Caffeine.scheduler(Scheduler)", "Caffeine.ticker(Ticker)");

  static Stream<String> files() {
    return Stream.of(
        "guava.txt",
        "guava-collections.txt",
        "caffeine.txt",
        "eclipse-collections.txt",
        "eclipse-collections-primitive.txt",
        "fastutil.txt",
        "commons-collections3.txt",
        "commons-collections4.txt");
  }

  /** A map may be used as a function, too, and its type given in part for that. */
  @ParameterizedTest
  @MethodSource("files")
  void everyPublicMethodOfAModelledTypeHasAnEntry(String file) {
    List<DataFiles.Line> lines = DataFiles.lines(file);
    Set<String> inPart =
        lines.stream()
            .filter(DataFiles.Line::inPart)
            .map(DataFiles.Line::type)
            .collect(Collectors.toSet());
    assertThat(
            RealTypes.withoutEntry(
                lines,
                method -> {
                  Class<?> owner = method.getDeclaringClass();
                  return inPart.contains(owner.getName())
                      || owner.getPackageName().equals("java.util.function");
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEntryIsAMethodOfTheLibrary(String file) {
    assertThat(RealTypes.withoutMethod(DataFiles.lines(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void supertypesAgreeWithTheLibrary(String file) {
    Set<String> wrong = RealTypes.wrongSupertypes(DataFiles.lines(file));
    wrong.removeIf(
        w -> w.endsWith(" is left out") && KNOWLEDGE.type(w.split(" ")[2]).role() == Role.FUNCTION);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void effectsFitTheMethodsTheyAreTold(String file) {
    List<DataFiles.Line> lines = DataFiles.lines(file);
    assertThat(
            RealTypes.misfits(
                lines,
                (type, signature) -> SILENT.contains(type.getSimpleName() + "." + signature)))
        .isEmpty();
  }
}
