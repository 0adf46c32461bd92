// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import com.sun.source.util.JavacTask;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.DeepStack;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.knowledge.TypeFacts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the parts of an analysis take of one released library, in a warm process. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PartsBenchmark {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  /** The sources of the jar that the property {@code mapvet.sources} names, and their IR. */
  @State(Scope.Benchmark)
  public static class Library {
    private final List<SourceInput> inputs = new ArrayList<>();
    private final List<JavaFileObject> files = new ArrayList<>();
    private Lowered lowered;

    @Setup
    public void read() throws IOException, InterruptedException {
      long lines = 0;
      try (ZipFile jar = new ZipFile(Path.of(System.getProperty("mapvet.sources")).toFile())) {
        for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(".java")).toList()) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          inputs.add(SourceInput.of(entry.getName(), text));
          files.add(new Text(entry.getName(), text));
          lines += text.lines().count();
        }
      }
      lowered = SourceFrontEnd.lower(inputs, List.of(), null, Progress.NONE);
      System.out.printf("%d files, %d lines%n", inputs.size(), lines);
    }
  }

  /** What the search for pairs begins with: made anew for each, for it leaves results in it. */
  @State(Scope.Benchmark)
  public static class Summaries {
    private Engine engine;

    @Setup(Level.Invocation)
    public void interpret(Library library) throws Exception {
      engine = engine(library);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Reading all knowledge, of which an analysis reads what it asks for. */
  @Benchmark
  public Collection<TypeFacts> knowledge() {
    return Knowledge.builtIn().types();
  }

  /** The part of javac in the next: parsing and attribution. */
  @Benchmark
  public Object javac(Library library) throws Exception {
    return DeepStack.call(
        () -> {
          JavacTask task =
              (JavacTask)
                  ToolProvider.getSystemJavaCompiler()
                      .getTask(
                          null, null, d -> {}, List.of("-proc:none"), List.of(), library.files);
          task.parse();
          return task.analyze();
        });
  }

  /** Parsing, attribution and lowering. */
  @Benchmark
  public Lowered lowering(Library library) throws InterruptedException {
    return SourceFrontEnd.lower(library.inputs, List.of(), null, Progress.NONE);
  }

  /** The summaries of all methods, to their fixpoints. */
  @Benchmark
  public Object summaries(Library library) throws Exception {
    return engine(library);
  }

  /** The calls from outside, and the search for accesses that conflict. */
  @Benchmark
  public List<SharedMap> pairs(Summaries summaries) throws Exception {
    return DeepStack.call(
        () -> {
          Clients clients = new Clients(summaries.engine);
          clients.run();
          return new SharedMaps(summaries.engine).find(clients);
        });
  }

  private static Engine engine(Library library) throws Exception {
    return DeepStack.call(
        () -> {
          Engine engine = new Engine(new Program(library.lowered.units(), KNOWLEDGE));
          engine.run();
          return engine;
        });
  }
}
