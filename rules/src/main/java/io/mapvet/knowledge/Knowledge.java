// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import io.mapvet.ir.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What libraries do: types, methods and framework contracts. Immutable. */
public final class Knowledge {
  private static final String DIRECTORY = "/META-INF/mapvet/";

  private final Knowledge below;
  private final Entries own;
  private final List<Library> libraries;
  private final boolean collections;

  /** Where the entry of a type was found that was asked for. */
  private final Map<String, Entries> found = new ConcurrentHashMap<>();

  private Knowledge(Knowledge below, Entries own, List<Library> libraries, boolean collections) {
    this.below = below;
    this.own = own;
    this.libraries = libraries;
    this.collections = collections;
  }

  /**
   * The knowledge that ships with Mapvet: the files that {@code index} names. A file that speaks of
   * certain packages only is read when one of their types is first asked for.
   */
  public static Knowledge builtIn() {
    Entries always = new Entries();
    List<Library> libraries = new ArrayList<>();
    for (String line : text("index").split("\n")) {
      List<String> words = List.of(line.split(" "));
      if (words.size() == 1) {
        always.read(line, text(line));
      } else {
        libraries.add(new Library(words.get(0), words.subList(1, words.size())));
      }
    }
    return new Knowledge(null, always, List.copyOf(libraries), true);
  }

  /**
   * This knowledge and what a text says: its types and contracts replace those of the same name.
   *
   * @param file what to call the text in messages
   * @param text in the format of a knowledge file
   * @throws IllegalArgumentException naming file and line of the first malformed line
   */
  public Knowledge with(String file, String text) {
    Entries entries = new Entries();
    entries.read(file, text);
    return new Knowledge(this, entries, List.of(), collections);
  }

  /** This knowledge, with which collections that are no maps are not judged. */
  public Knowledge withoutCollections() {
    return new Knowledge(this, Entries.NONE, List.of(), false);
  }

  /**
   * Whether several threads may do harm to each other in objects of the type, so that their use is
   * judged: maps, and collections that are not made for threads.
   */
  public boolean isJudged(TypeFacts type) {
    return type.role() == Role.MAP
        || (collections
            && type.role() == Role.COLLECTION
            && type.safety() != Safety.CONCURRENT
            && type.safety() != Safety.COPY_ON_WRITE);
  }

  /** Whether objects of the type have content that is followed: maps and collections. */
  public boolean isContainer(TypeFacts type) {
    return type.role() == Role.MAP || (collections && type.role() == Role.COLLECTION);
  }

  private static String text(String name) {
    try (InputStream stream = Knowledge.class.getResourceAsStream(DIRECTORY + name)) {
      if (stream == null) {
        throw new IOException("missing resource " + DIRECTORY + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What files say. */
  private static final class Entries implements KnowledgeParser.Sink {
    private static final Entries NONE = new Entries();

    private final Map<String, TypeFacts> types = new HashMap<>();
    private final List<String> endings = new ArrayList<>();
    private final Map<String, Map<String, List<MethodFacts>>> methods = new HashMap<>();
    private final Map<String, Contract> contracts = new HashMap<>();
    private final Map<String, Meaning> annotations = new HashMap<>();
    private final Map<String, Set<String>> blocking = new HashMap<>();

    void read(String file, String text) {
      new KnowledgeParser(file, this).read(text);
    }

    @Override
    public void type(TypeFacts facts) {
      if (types.putIfAbsent(facts.name(), facts) != null) {
        throw new IllegalArgumentException("described twice");
      }
      if (TypeFacts.isEnding(facts.name())) {
        endings.add(facts.name());
      }
    }

    @Override
    public void method(MethodFacts facts) {
      methods
          .computeIfAbsent(facts.owner(), k -> new LinkedHashMap<>())
          .computeIfAbsent(facts.name(), k -> new ArrayList<>(2))
          .add(facts);
    }

    @Override
    public void contract(Contract contract) {
      if (contracts.putIfAbsent(contract.type(), contract) != null) {
        throw new IllegalArgumentException("described twice");
      }
    }

    @Override
    public void blocking(String type, Set<String> names) {
      blocking.put(type, names);
    }

    @Override
    public void annotation(String simpleName, Meaning meaning) {
      annotations.put(simpleName, meaning);
    }
  }

  /** A file that is read when a type of its packages is first asked for. */
  private static final class Library {
    private final String file;
    private final List<String> packages;
    private Entries entries;

    Library(String file, List<String> packages) {
      this.file = file;
      this.packages = packages;
    }

    boolean speaksOf(String type) {
      for (String prefix : packages) {
        if (type.startsWith(prefix)
            && type.length() > prefix.length()
            && type.charAt(prefix.length()) == '.') {
          return true;
        }
      }
      return false;
    }

    synchronized Entries entries() {
      if (entries == null) {
        Entries read = new Entries();
        read.read(file, text(file));
        entries = read;
      }
      return entries;
    }
  }

  /** The entries among which the type's own one is, if it has one. */
  private Entries entriesOf(String type) {
    Entries known = found.get(type);
    if (known == null) {
      known = find(type);
      found.put(type, known);
    }
    return known;
  }

  private Entries find(String type) {
    if (own.types.containsKey(type)) {
      return own;
    }
    if (below != null) {
      return below.entriesOf(type);
    }
    for (Library library : libraries) {
      if (library.speaksOf(type) && library.entries().types.containsKey(type)) {
        return library.entries();
      }
    }
    return Entries.NONE;
  }

  /** The type's entry, or null. */
  public TypeFacts type(String name) {
    return entriesOf(name).types.get(name);
  }

  /**
   * The entry for types of which nothing is known but the name: that of the longest ending, such as
   * {@code *Thread}.
   *
   * @return null where the name has none
   */
  public String entryByEnding(String type) {
    String best = below == null ? null : below.entryByEnding(type);
    for (String entry : own.endings) {
      boolean isLonger = best == null || entry.length() > best.length();
      if (isLonger && type.endsWith(entry.substring(1))) {
        best = entry;
      }
    }
    return best;
  }

  /** All types with an entry, in the order of their names. */
  public Collection<TypeFacts> types() {
    SortedMap<String, TypeFacts> all = new TreeMap<>();
    for (Knowledge k = this; k != null; k = k.below) {
      k.own.types.forEach(all::putIfAbsent);
      k.libraries.forEach(l -> l.entries().types.forEach(all::putIfAbsent));
    }
    return Collections.unmodifiableCollection(all.values());
  }

  /** All contracts, in the order of their types' names. */
  public Collection<Contract> contracts() {
    SortedMap<String, Contract> all = new TreeMap<>();
    for (Knowledge k = this; k != null; k = k.below) {
      k.own.contracts.forEach(all::putIfAbsent);
    }
    return Collections.unmodifiableCollection(all.values());
  }

  /**
   * The contract of a supertype, or of an annotation after an {@code @}; null where there is none.
   */
  public Contract contract(String type) {
    Contract contract = own.contracts.get(type);
    return contract == null && below != null ? below.contract(type) : contract;
  }

  /** Whether a method that the type declares may take long: it sleeps, waits or does I/O. */
  public boolean blocks(String type, String method) {
    Set<String> names = own.blocking.get(type);
    return names != null
        ? names.isEmpty() || names.contains(method)
        : below != null && below.blocks(type, method);
  }

  /** What an annotation says, by its simple name; null where nothing is known of it. */
  public Meaning meaning(String simpleName) {
    Meaning meaning = own.annotations.get(simpleName);
    return meaning == null && below != null ? below.meaning(simpleName) : meaning;
  }

  private Map<String, List<MethodFacts>> methodsByName(String owner) {
    return entriesOf(owner).methods.getOrDefault(owner, Map.of());
  }

  /** All methods with an entry in the type's own entry. */
  public List<MethodFacts> methods(String owner) {
    return methodsByName(owner).values().stream().flatMap(List::stream).toList();
  }

  /**
   * The methods that run an object of the type as a function: {@code Runnable.run}, {@code
   * RecursiveTask.compute}. Only those in the type's own entry.
   */
  public List<MethodFacts> functionMethods(String owner) {
    return methods(owner).stream().filter(MethodFacts::runsReceiver).toList();
  }

  /**
   * What a method does, sought in the type's own entry and then in those of its supertypes.
   *
   * @param params erased binary names of the parameter types
   * @param certainty unless RESOLVED, only the number of parameters is compared
   * @return null where no entry speaks of it
   */
  public MethodFacts method(String owner, String name, List<String> params, Certainty certainty) {
    for (MethodFacts facts : methodsByName(owner).getOrDefault(name, List.of())) {
      if (matches(facts.signature(), params, certainty)) {
        return facts;
      }
    }
    TypeFacts type = type(owner);
    if (type == null || name.equals("<init>")) {
      return null;
    }
    for (String supertype : type.supertypes()) {
      MethodFacts inherited = method(supertype, name, params, certainty);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private static boolean matches(String signature, List<String> params, Certainty certainty) {
    int end = signature.length() - 1;
    int start = signature.indexOf('(') + 1;
    if (end == start + 1 && signature.charAt(start) == '*') {
      return true;
    }
    for (String param : params) {
      if (start >= end) {
        return false;
      }
      int comma = signature.indexOf(',', start);
      int stop = comma < 0 ? end : comma;
      if (certainty == Certainty.RESOLVED && !isNamed(param, signature, start, stop)) {
        return false;
      }
      start = stop + 1;
    }
    return start >= end;
  }

  /** Whether the characters between {@code start} and {@code stop} are the type's simple name. */
  private static boolean isNamed(String type, String signature, int start, int stop) {
    int length = stop - start;
    int before = type.length() - length - 1;
    return type.regionMatches(before + 1, signature, start, length)
        && (before < 0 || type.charAt(before) == '.' || type.charAt(before) == '$');
  }

  /** Whether {@code type} is {@code supertype} or, by the entries, below it. */
  public boolean isSubtype(String type, String supertype) {
    if (type.equals(supertype)) {
      return true;
    }
    TypeFacts facts = type(type);
    return facts != null && facts.supertypes().stream().anyMatch(s -> isSubtype(s, supertype));
  }
}
