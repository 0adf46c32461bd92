// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data files against the JDK that runs the test. */
class JdkCompletenessTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  /** Iterators in name only: none of them goes over a map or collection. */
  private static final Set<String> NOT_MODELLED =
      Set.of(
          "java.util.Scanner",
          "java.util.StringTokenizer",
          "javax.naming.NamingEnumeration",
          "javax.xml.stream.XMLEventReader",
          "javax.xml.stream.util.EventReaderDelegate",
          "javax.swing.SwingWorker");

  /** Functions that take no part: compared only, or run where they overlap with nobody. */
  private static final Set<String> SILENT =
      Set.of(
          "ThreadPoolExecutor.remove(Runnable)",
          "Cleaner.register(Object,Runnable)",
          "CyclicBarrier.<init>(int,Runnable)",
          "ForkJoinPool.<init>(int,ForkJoinWorkerThreadFactory,UncaughtExceptionHandler,boolean,"
              + "int,int,int,Predicate,long,TimeUnit)",
          "StructuredTaskScope.open(Joiner)",
          "StructuredTaskScope.open(Joiner,Function)");

  /** Supertypes that came later than their subtypes. */
  private static final Map<String, Integer> SUPERTYPE_SINCE =
      Map.of(
          "java.util.concurrent.ForkJoinPool : java.util.concurrent.ScheduledExecutorService is not so",
          25);

  /** Supertypes left out on purpose: an inheritable thread-local confines nothing. */
  private static final Set<String> SUPERTYPE_HIDDEN =
      Set.of("java.lang.InheritableThreadLocal : java.lang.ThreadLocal is left out");

  @Test
  void everyTypeThatHoldsOrRunsSomethingHasAnEntry() throws IOException {
    List<Class<?>> roots =
        List.of(
            Map.class,
            Map.Entry.class,
            Collection.class,
            Iterator.class,
            Enumeration.class,
            Spliterator.class,
            BaseStream.class,
            Executor.class,
            CompletionService.class,
            Future.class,
            CompletionStage.class,
            Lock.class,
            ReadWriteLock.class,
            Thread.class);
    List<String> missing = new ArrayList<>();
    for (Class<?> type : publicTypes("/modules")) {
      if (roots.stream().anyMatch(r -> r.isAssignableFrom(type))
          && KNOWLEDGE.type(type.getName()) == null
          && !NOT_MODELLED.contains(type.getName())) {
        missing.add(type.getName());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Class<?>> publicTypes(String folder) throws IOException {
    Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath(folder);
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.toString();
        if (name.endsWith(".class") && name.matches("/modules/java\\.[^/]*/javax?/.*")) {
          String path = file.subpath(2, file.getNameCount()).toString();
          Class<?> type = RealTypes.load(path.substring(0, path.length() - 6).replace('/', '.'));
          if (type != null && isPublic(type)) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  @Test
  void everyPublicMethodOfAModelledTypeHasAnEntry() {
    assertThat(RealTypes.withoutEntry(DataFiles.jdk(), method -> false)).isEmpty();
  }

  @Test
  void everyEntryIsAMethodOfTheJdkThatItNames() {
    assertThat(RealTypes.withoutMethod(DataFiles.jdk())).isEmpty();
  }

  @Test
  void supertypesAgreeWithTheJdk() {
    Set<String> wrong = RealTypes.wrongSupertypes(DataFiles.jdk());
    wrong.removeIf(SUPERTYPE_HIDDEN::contains);
    SUPERTYPE_SINCE.forEach(
        (pair, since) ->
            wrong.removeIf(w -> w.equals(pair) && since > Runtime.version().feature()));
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyFunctionSaysWhichMethodRunsIt() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Class<?> type : publicTypes("/modules/java.base/java/util/function")) {
      Method sam = EffectShape.sam(type);
      if (sam != null) {
        MethodFacts facts = RealTypes.lookUp(type, sam);
        if (facts == null || !facts.runsReceiver()) {
          missing.add(type.getName());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void effectsFitTheMethodsTheyAreTold() {
    assertThat(
            RealTypes.misfits(
                DataFiles.jdk(),
                (type, signature) -> SILENT.contains(type.getSimpleName() + "." + signature)))
        .isEmpty();
  }
}
