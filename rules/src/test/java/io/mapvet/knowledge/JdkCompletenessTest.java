// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.ir.Certainty;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.TreeSet;
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
          "java.util.concurrent.ForkJoinPool : java.util.concurrent.ScheduledExecutorService", 25);

  /** Supertypes left out on purpose: an inheritable thread-local confines nothing. */
  private static final Set<String> SUPERTYPE_HIDDEN =
      Set.of("java.lang.InheritableThreadLocal : java.lang.ThreadLocal");

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
          Class<?> type = load(path.substring(0, path.length() - 6).replace('/', '.'));
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
    List<String> missing = new ArrayList<>();
    for (DataFiles.Line line : DataFiles.jdk()) {
      if (line.signature() == null && !line.inPart() && line.isPresent()) {
        Class<?> type = load(line.type());
        for (Executable method : publicMethods(type)) {
          if (lookUp(type, method) == null) {
            missing.add(line.where() + " " + line.type() + "." + signature(method));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Executable> publicMethods(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    for (Constructor<?> constructor : type.getConstructors()) {
      if (!Modifier.isAbstract(type.getModifiers())) {
        all.add(constructor);
      }
    }
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() != Object.class && !method.isBridge()) {
        all.add(method);
      }
    }
    return all;
  }

  private static MethodFacts lookUp(Class<?> type, Executable method) {
    String name = method instanceof Constructor ? "<init>" : method.getName();
    List<String> params =
        Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).toList();
    return KNOWLEDGE.method(type.getName(), name, params, Certainty.RESOLVED);
  }

  @Test
  void everyEntryIsAMethodOfTheJdkThatItNames() {
    List<String> wrong = new ArrayList<>();
    for (DataFiles.Line line : DataFiles.jdk()) {
      Class<?> type = load(line.type());
      if (type == null) {
        if (line.isPresent()) {
          wrong.add(line.where() + " no type " + line.type());
        }
      } else if (line.signature() != null && exists(type, line.signature()) != line.isPresent()) {
        String is = line.isPresent() ? " is not in " : " is already or still in ";
        wrong.add(line.where() + " " + line.signature() + is + line.type());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean exists(Class<?> type, String signature) {
    return !named(type, signature).isEmpty();
  }

  /** The methods and constructors, public or protected, that an entry speaks of. */
  private static List<Executable> named(Class<?> type, String signature) {
    boolean any = signature.endsWith("(*)");
    String name = signature.substring(0, signature.indexOf('('));
    List<Executable> named = new ArrayList<>(List.of(type.getDeclaredConstructors()));
    if (!name.equals("<init>")) {
      named.clear();
      named.addAll(List.of(type.getMethods()));
      named.addAll(List.of(Object.class.getMethods()));
      for (Class<?> c = type; c != null; c = c.getSuperclass()) {
        named.addAll(List.of(c.getDeclaredMethods()));
      }
      named.removeIf(m -> !m.getName().equals(name));
    }
    named.removeIf(m -> (m.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0);
    named.removeIf(Executable::isSynthetic);
    named.removeIf(m -> !any && !signature(m).equals(signature));
    return named;
  }

  private static String signature(Executable method) {
    String name = method instanceof Constructor ? "<init>" : method.getName();
    List<String> params =
        Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return name + "(" + String.join(",", params) + ")";
  }

  @Test
  void supertypesAgreeWithTheJdk() {
    Set<String> wrong = new TreeSet<>();
    for (TypeFacts facts : KNOWLEDGE.types()) {
      Class<?> type = load(facts.name());
      if (type == null) {
        continue;
      }
      for (String name : facts.supertypes()) {
        Class<?> supertype = load(name);
        String pair = facts.name() + " : " + name;
        if (supertype != null
            && !supertype.isAssignableFrom(type)
            && SUPERTYPE_SINCE.getOrDefault(pair, 0) <= Runtime.version().feature()) {
          wrong.add(pair + " is not so");
        }
      }
      for (TypeFacts other : KNOWLEDGE.types()) {
        Class<?> supertype = load(other.name());
        String pair = facts.name() + " : " + other.name();
        if (supertype != null
            && supertype != Object.class
            && supertype.isAssignableFrom(type)
            && !KNOWLEDGE.isSubtype(facts.name(), other.name())
            && !SUPERTYPE_HIDDEN.contains(pair)) {
          wrong.add(pair + " is left out");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyFunctionSaysWhichMethodRunsIt() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Class<?> type : publicTypes("/modules/java.base/java/util/function")) {
      Method sam = EffectShape.sam(type);
      if (sam != null) {
        MethodFacts facts = lookUp(type, sam);
        if (facts == null || !facts.runsReceiver()) {
          missing.add(type.getName());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void effectsFitTheMethodsTheyAreTold() {
    List<String> wrong = new ArrayList<>();
    for (DataFiles.Line line : DataFiles.jdk()) {
      Class<?> type = load(line.type());
      if (type == null || line.signature() == null || !line.isPresent()) {
        continue;
      }
      for (Executable method : named(type, line.signature())) {
        String misfit = EffectShape.misfit(entry(line), method);
        if (misfit != null && !SILENT.contains(type.getSimpleName() + "." + line.signature())) {
          wrong.add(line.where() + " " + line.signature() + ": " + misfit);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static MethodFacts entry(DataFiles.Line line) {
    return KNOWLEDGE.methods(line.type()).stream()
        .filter(facts -> facts.signature().equals(line.signature()))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
