// SPDX-License-Identifier: Apache-2.0

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sonar.java.ast.JavaAstScanner;
import org.sonar.java.checks.verifier.internal.InternalInputFile;
import org.sonar.java.reporting.AnalyzerMessage;
import org.sonar.java.testing.JavaFileScannerContextForTests;
import org.sonar.java.testing.VisitorsBridgeForTests;
import org.sonar.plugins.java.api.JavaCheck;

/**
 * Runs SonarJava's checks without a server: its parser and its checks, as its own tests run them.
 *
 * <p>Arguments: names of checks. Reads {@code file TAB class path} from each line of the standard
 * input; prints {@code file TAB line TAB check} for each issue.
 */
final class SonarJava {
  public static void main(String... names) throws Exception {
    for (String line : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
      String[] fields = line.split("\t");
      String file = fields[0];
      List<JavaCheck> checks = new ArrayList<>();
      for (String name : names) {
        Class<?> type = Class.forName("org.sonar.java.checks." + name);
        checks.add((JavaCheck) type.getDeclaredConstructor().newInstance());
      }
      VisitorsBridgeForTests bridge =
          new VisitorsBridgeForTests.Builder(checks)
              .enableSemanticWithProjectClasspath(
                  Stream.of(fields[1].split(File.pathSeparator)).map(File::new).toList())
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
