// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.source;

import io.mapvet.cli.terminal.UserError;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.source.JavaParserFrontEnd;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Finds out which front end reads the sources. */
public final class FrontEnds {
  private static final int OLDEST_RELEASE = 8;

  private FrontEnds() {}

  /**
   * Reads the sources with the front end that is chosen.
   *
   * @throws UserError where it cannot
   */
  public static Lowered lower(
      List<SourceInput> sources,
      Predicate<String> wanted,
      List<Path> classPath,
      FrontEnd.Choice choice,
      Progress progress)
      throws InterruptedException {
    return isJavac(choice)
        ? SourceFrontEnd.lower(sources, wanted, classPath, choice.release(), progress)
        : JavaParserFrontEnd.lower(sources, wanted, classPath, progress);
  }

  /** Whether javac reads the sources. */
  public static boolean isJavac(FrontEnd.Choice choice) {
    boolean present = ModuleLayer.boot().findModule("jdk.compiler").isPresent();
    return switch (choice.name()) {
      case JAVAPARSER -> false;
      case AUTO -> present && isKnown(choice.release());
      case JAVAC -> {
        if (!present) {
          throw new UserError(
              "--frontend javac: this Java has no compiler; set JAVA_HOME to a JDK");
        }
        yield true;
      }
    };
  }

  private static boolean isKnown(Integer release) {
    return release == null || release <= Runtime.version().feature();
  }

  /**
   * Checks what the user asks for.
   *
   * @throws UserError where no front end knows the release, or not the one that is chosen
   */
  public static FrontEnd.Choice checked(FrontEnd.Name name, Integer release) {
    boolean javac = name == FrontEnd.Name.JAVAC;
    int newest = Runtime.version().feature();
    if (!javac) {
      newest = Math.max(newest, JavaParserFrontEnd.NEWEST_RELEASE);
    }
    if (release != null && (release < OLDEST_RELEASE || release > newest)) {
      String who = javac ? "this Java knows" : "known are";
      throw new UserError(
          "--release %d: %s %d to %d".formatted(release, who, OLDEST_RELEASE, newest));
    }
    return new FrontEnd.Choice(name, release);
  }
}
