// SPDX-License-Identifier: Apache-2.0

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sonar.java.ast.JavaAstScanner;
import org.sonar.java.checks.verifier.internal.InternalInputFile;
import org.sonar.java.reporting.AnalyzerMessage;
import org.sonar.java.testing.JavaFileScannerContextForTests;
import org.sonar.java.testing.VisitorsBridgeForTests;
import org.sonar.plugins.java.api.JavaCheck;

/**
 * Runs SonarJava's checks without a server: its parser and its checks, as its own tests run them.
 *
 * <p>Arguments: a list of files, a class path, names of checks. Prints {@code file TAB line TAB
 * check} for each issue.
 */
final class SonarJava {
  public static void main(String... arguments) throws Exception {
    List<File> classPath = new ArrayList<>();
    for (String entry : arguments[1].split(File.pathSeparator)) {
      classPath.add(new File(entry));
    }
    for (String file : Files.readAllLines(Path.of(arguments[0]))) {
      List<JavaCheck> checks = new ArrayList<>();
      for (String name : List.of(arguments).subList(2, arguments.length)) {
        Class<?> type = Class.forName("org.sonar.java.checks." + name);
        checks.add((JavaCheck) type.getDeclaredConstructor().newInstance());
      }
      VisitorsBridgeForTests bridge =
          new VisitorsBridgeForTests.Builder(checks)
              .enableSemanticWithProjectClasspath(classPath)
              .build();
      JavaAstScanner.scanSingleFileForTests(
          InternalInputFile.inputFile("", new File(file)), bridge);
      for (JavaFileScannerContextForTests context : bridge.testContexts()) {
        context.getIssues().stream()
            .sorted(Comparator.comparing(AnalyzerMessage::getLine))
            .forEach(issue -> print(file, issue));
      }
    }
  }

  private static void print(String file, AnalyzerMessage issue) {
    String check = issue.getCheck().getClass().getSimpleName();
    System.out.println(file + "\t" + issue.getLine() + "\t" + check);
  }
}
