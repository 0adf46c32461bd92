// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.javac.lower.Lowering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Lowers source files without a build: javac parses and attributes them as far as it can, missing
 * dependencies and errors notwithstanding. Nothing of the scanned project runs: no annotation
 * processor, no compiler plugin.
 */
public final class SourceFrontEnd {
  /** Deep expressions need deep recursion in javac; the memory is used only where they occur. */
  private static final long STACK_BYTES = 1L << 28;

  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private final JavaCompiler compiler;
  private final Predicate<String> wanted;
  private final Collection<Path> classPath;
  private final Integer release;
  private final Progress progress;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private int total;
  private int done;

  private SourceFrontEnd(
      JavaCompiler compiler,
      Predicate<String> wanted,
      Collection<Path> classPath,
      Integer release,
      Progress progress) {
    this.compiler = compiler;
    this.wanted = wanted;
    this.classPath = classPath;
    this.release = release;
    this.progress = progress;
  }

  /**
   * @param inputs the files; module declarations and copies for other releases are passed over
   * @param classPath jars and directories of the dependencies, as far as they are known
   * @param release the language level, null for the newest that the running JDK knows
   * @throws IllegalArgumentException where the running JDK does not know the release
   */
  public static Lowered lower(
      Collection<SourceInput> inputs,
      Collection<Path> classPath,
      Integer release,
      Progress progress)
      throws InterruptedException {
    return lower(inputs, path -> true, classPath, release, progress);
  }

  /**
   * The same for some of the files.
   *
   * @param wanted says of a path whether the file is to be lowered; the others are there for their
   *     declarations
   */
  public static Lowered lower(
      Collection<SourceInput> inputs,
      Predicate<String> wanted,
      Collection<Path> classPath,
      Integer release,
      Progress progress)
      throws InterruptedException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("This Java has no compiler: run Mapvet with a JDK.");
    }
    SourceFrontEnd frontEnd = new SourceFrontEnd(compiler, wanted, classPath, release, progress);
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(null, () -> frontEnd.run(inputs), "mapvet-javac", STACK_BYTES);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    if (failure[0] instanceof IllegalArgumentException) {
      throw (IllegalArgumentException) failure[0];
    }
    if (failure[0] != null) {
      throw new IllegalStateException("The javac front end failed", failure[0]);
    }
    return Lowered.of(frontEnd.units.values(), frontEnd.problems.values());
  }

  private void problem(String file, int line, String message) {
    problems.putIfAbsent(file, new Problem(file, line, message));
  }

  private void run(Collection<SourceInput> inputs) {
    List<TextObject> readable = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (SourceInput input : inputs) {
      if (!input.isWanted() || !paths.add(input.path())) {
        continue;
      }
      try {
        readable.add(new TextObject(input, input.text(), readable.size()));
      } catch (CharacterCodingException e) {
        problem(input.path(), 0, "is not UTF-8 and was skipped");
      } catch (IOException e) {
        problem(input.path(), 0, "could not be read: " + e.getMessage());
      }
    }
    total = readable.size();
    for (List<TextObject> round : rounds(readable)) {
      if (round.stream().anyMatch(file -> wanted.test(file.input().path()))) {
        compile(round);
      }
    }
  }

  /** Keeps files apart that declare the same class, such as copies in several modules. */
  private static Collection<List<TextObject>> rounds(List<TextObject> files) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, List<TextObject>> rounds = new LinkedHashMap<>();
    for (TextObject file : files) {
      int round = seen.merge(className(file), 0, (old, first) -> old + 1);
      rounds.computeIfAbsent(round, number -> new ArrayList<>()).add(file);
    }
    return rounds.values();
  }

  private static String className(TextObject file) {
    Matcher matcher = PACKAGE.matcher(file.text());
    String path = file.input().path();
    String simpleName = path.substring(path.lastIndexOf('/') + 1);
    return matcher.find() ? matcher.group(1) + "." + simpleName : simpleName;
  }

  /** Compiles files together; where that makes javac crash, without those that are to blame. */
  private void compile(List<TextObject> files) {
    if (attempt(files, true) == null) {
      return;
    }
    List<TextObject> rest = new ArrayList<>(files);
    rest.removeAll(crashing(files));
    if (!rest.isEmpty() && rest.size() < files.size() && attempt(rest, true) == null) {
      return;
    }
    halves(rest);
  }

  /** The files that crash javac by themselves, found by halving. */
  private List<TextObject> crashing(List<TextObject> files) {
    if (files.size() == 1) {
      parseOnly(files.get(0));
      return files;
    }
    List<TextObject> found = new ArrayList<>();
    for (List<TextObject> half : halvesOf(files)) {
      if (attempt(half, true) != null) {
        found.addAll(crashing(half));
      }
    }
    return found;
  }

  /** Lowers a file without types and symbols. */
  private void parseOnly(TextObject file) {
    Throwable crash = attempt(List.of(file), false);
    String path = file.input().path();
    problem(
        path,
        0,
        crash == null
            ? "made the compiler crash and was read without types"
            : "made the compiler crash and was skipped: " + crash);
  }

  /** The last resort where files crash javac only together. */
  private void halves(List<TextObject> files) {
    if (files.size() == 1) {
      parseOnly(files.get(0));
    } else if (!files.isEmpty()) {
      for (List<TextObject> half : halvesOf(files)) {
        if (attempt(half, true) != null) {
          halves(half);
        }
      }
    }
  }

  private static List<List<TextObject>> halvesOf(List<TextObject> files) {
    int middle = files.size() / 2;
    return List.of(files.subList(0, middle), files.subList(middle, files.size()));
  }

  /**
   * Parses, attributes and lowers files.
   *
   * @return null where javac got through and the units are kept, otherwise what it threw
   */
  private Throwable attempt(List<TextObject> files, boolean attribute) {
    try (ClosedFileManager manager = ClosedFileManager.of(compiler, classPath)) {
      Errors errors = new Errors();
      JavacTask task =
          (JavacTask)
              compiler.getTask(Writer.nullWriter(), manager, errors, options(), null, files);
      try {
        task.addTaskListener(new Counter());
        List<CompilationUnitTree> trees = new ArrayList<>();
        task.parse().forEach(trees::add);
        errors.syntax = false;
        if (attribute) {
          task.analyze();
        }
        lower(task, trees, files);
        done += files.size();
        return null;
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        return e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    options.add("-proc:none");
    options.add("-implicit:none");
    options.add("-nowarn");
    options.add("-Xlint:none");
    options.add("-Xmaxerrs");
    options.add("1000000");
    options.add("--should-stop=ifError=ATTR");
    options.add("--should-stop=ifNoError=ATTR");
    if (release != null) {
      options.add("--release");
      options.add(release.toString());
    }
    return options;
  }

  private void lower(JavacTask task, List<CompilationUnitTree> trees, List<TextObject> files) {
    Map<URI, SourceInput> inputs = new HashMap<>();
    files.forEach(file -> inputs.put(file.toUri(), file.input()));
    Lowering lowering = new Lowering(task);
    int lowered = 0;
    for (CompilationUnitTree tree : trees) {
      SourceInput input = inputs.get(tree.getSourceFile().toUri());
      if (wanted.test(input.path())) {
        SourceFile file = new SourceFile(input.path(), input::textOrNull);
        units.put(input.path(), lowering.lower(tree, file));
      }
      progress.reached(Progress.Step.LOWERED, done + ++lowered, total);
    }
    for (Lowering.Note note : lowering.notes()) {
      problem(note.file(), 0, note.where() + " was not understood: " + note.problem());
    }
  }

  /** Keeps the first syntax error of each file. */
  private final class Errors implements DiagnosticListener<JavaFileObject> {
    private boolean syntax = true;

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
      boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
      if (syntax && error && diagnostic.getSource() instanceof TextObject) {
        String path = ((TextObject) diagnostic.getSource()).input().path();
        String message = diagnostic.getMessage(Locale.ENGLISH);
        if (wanted.test(path)) {
          problem(path, (int) diagnostic.getLineNumber(), message.lines().findFirst().get());
        }
      }
    }
  }

  private final class Counter implements TaskListener {
    private int parsed;
    private final Set<URI> attributed = new HashSet<>();

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.PARSE) {
        progress.reached(Progress.Step.PARSED, done + ++parsed, total);
      }
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE
          && attributed.add(event.getSourceFile().toUri())) {
        progress.reached(Progress.Step.ATTRIBUTED, done + attributed.size(), total);
      }
    }
  }
}
