// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Report;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.finding.ThreadOrigin;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.rule.RuleInfo;
import io.mapvet.sarif.SarifOptions.FileProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A report made by hand: tabs, CRLF, characters beyond ASCII and beyond 16 bits, a jar. */
final class Sample {
  static final SourceFile SESSIONS =
      file(
          "src/main/java/app/Sessions.java",
          """
          package app;

          class Sessions {
          \tprivate final Map<String, Session> sessions = new HashMap<>();

          \tvoid start(Timer timer) {
          \t\ttimer.schedule(() -> expire(), 1000, 1000);
          \t}

          \tvoid expire() {
          \t\tsessions.remove("old");
          \t}

          \tsynchronized Session find(String id) {
          \t\treturn sessions.get(id);
          \t}
          }
          """);

  static final SourceFile SIZES =
      file(
          "src/main/java/app/Größe 1.java",
          """
          class Größe {
            static final Map<String, Integer> zähler = new HashMap<>();

            void zähle() {
              log("𝄞𝄞"); zähler
                  .put("é", 1);
            }
          }
          """
              .replace("\n", "\r\n"));

  static final SourceFile LIBRARY =
      file(
          "libs/lib-sources.jar!/lib/Pool.java", "class Pool {\n  void run(Runnable task) {}\n}\n");

  private static final ThreadOrigin ANY_CALLER = new ThreadOrigin("any caller", null);

  private Sample() {}

  static Report report() {
    return new Report(
        List.of(suppressed(), race(), staticMap()),
        List.of("The call graph was cut at 64 targets of Handler.handle"));
  }

  static List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(
            "UnguardedSharedMap",
            Level.ERROR,
            "A map shared by threads has no lock",
            "Long text.",
            List.of(362, 366)),
        new RuleInfo(
            "StaticMutableMap",
            Level.ERROR,
            "A static map is shared without a lock",
            "Long text",
            List.of(567)),
        new RuleInfo(
            "MapModifiedWhileIterated",
            Level.ERROR,
            "A loop changes its own map",
            "A text.",
            List.of()));
  }

  static SarifOptions options() {
    return SarifOptions.of(Path.of("").toAbsolutePath())
        .withToolVersion("1.2.3")
        .withCategory("core")
        .withProvenance(
            Optional.of(new Provenance("https://example.org/shop.git", "0a1b2c", "main")))
        .withProblems(
            List.of(
                new FileProblem("./src/main/java/app/Broken.java", 7, "';' expected"),
                new FileProblem("module-info.java", 0, "Not read.")));
  }

  /** Two threads, chains that start with the thread, a declaration, a further access. */
  static Finding race() {
    Location started = at(SESSIONS, "timer.schedule(() -> expire(), 1000, 1000)");
    Location write = at(SESSIONS, "sessions.remove(\"old\")");
    Location read = at(SESSIONS, "sessions.get(id)");
    return new Finding(
        "UnguardedSharedMap",
        Level.ERROR,
        new MapSubject(
            "app.Sessions#sessions", "sessions", "HashMap", at(SESSIONS, "sessions = new")),
        "HashMap 'sessions' is written here while request threads read it; no lock in common",
        new Side(
            AccessKind.WRITE,
            "Sessions.expire",
            write,
            new ThreadOrigin("scheduled task started at Sessions.java:7", started),
            List.of(new Step(started, "starts a task"), new Step(write, "removes an entry")),
            List.of()),
        new Side(
            AccessKind.READ,
            "Sessions.find",
            read,
            ANY_CALLER,
            List.of(new Step(read, "reads an entry")),
            List.of("this", "values[0]")),
        "the task runs repeatedly while callers call find",
        "declare it ConcurrentHashMap: no null keys or values",
        List.of(new Step(at(LIBRARY, "run(Runnable task)"), "Pool.run(String[])")),
        false);
  }

  /** No chain and no declaration; the access spans two lines with CRLF. */
  static Finding staticMap() {
    Location write = at(SIZES, "zähler\r\n        .put(\"é\", 1)");
    Side side = new Side(AccessKind.WRITE, "Größe.zähle", write, ANY_CALLER, List.of(), List.of());
    return new Finding(
            "StaticMutableMap",
            Level.WARNING,
            new MapSubject("Größe#zähler", "zähler", "HashMap", null),
            "HashMap 'zähler' is written by {any} caller.",
            side,
            side,
            "a static map",
            "use merge of ConcurrentHashMap",
            List.of(),
            false)
        .with(
            new Edit(
                "use one step",
                List.of(
                    new Edit.Replacement(at(SIZES, "new HashMap<>()"), "new ConcurrentHashMap<>()"),
                    new Edit.Replacement(write, "zähler.merge(\"é\", 1, Integer::sum)")),
                List.of()));
  }

  /** One thread, a local map, suppressed. */
  static Finding suppressed() {
    Location loop = at(SESSIONS, "return sessions.get(id);");
    return new Finding(
            "MapModifiedWhileIterated",
            Level.NOTE,
            new MapSubject("app.Sessions.find(String)#copy", "copy", "HashMap", loop),
            "HashMap 'copy' is changed in the loop over it",
            new Side(
                AccessKind.ITERATE, "Sessions.find", loop, ANY_CALLER, List.of(), List.of("this")),
            null,
            "the loop goes on after the change",
            "collect the keys first",
            List.of(),
            false)
        .suppressedBecause("one key at most, and the loop ends there");
  }

  static SourceFile file(String path, String text) {
    return new SourceFile(path, () -> text);
  }

  /** The only stretch of the file with this text. */
  static Location at(SourceFile file, String stretch) {
    int start = file.text().indexOf(stretch);
    if (start < 0) {
      throw new IllegalArgumentException(file + " has no " + stretch);
    }
    return new Location(file, start, start + stretch.length());
  }
}
