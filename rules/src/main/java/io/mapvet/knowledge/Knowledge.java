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
import java.util.TreeMap;

/** What libraries do: types, methods and framework contracts. Immutable once loaded. */
public final class Knowledge {
  private static final String DIRECTORY = "/META-INF/mapvet/";

  private final Map<String, TypeFacts> types = new HashMap<>();
  private final Map<String, Map<String, List<MethodFacts>>> methods = new HashMap<>();
  private final Map<String, Contract> contracts = new TreeMap<>();

  private Knowledge() {}

  /** The knowledge that ships with Mapvet: the files that {@code index} names. */
  public static Knowledge builtIn() {
    Knowledge knowledge = new Knowledge();
    for (String name : text("index").split("\n")) {
      new KnowledgeParser(name, knowledge.new Collector()).read(text(name));
    }
    return knowledge;
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

  private final class Collector implements KnowledgeParser.Sink {
    @Override
    public void type(TypeFacts facts) {
      if (types.putIfAbsent(facts.name(), facts) != null) {
        throw new IllegalArgumentException("described twice");
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
  }

  /** The type's entry, or null. */
  public TypeFacts type(String name) {
    return types.get(name);
  }

  /** All types with an entry. */
  public Collection<TypeFacts> types() {
    return Collections.unmodifiableCollection(types.values());
  }

  /** All contracts, in the order of their types' names. */
  public Collection<Contract> contracts() {
    return Collections.unmodifiableCollection(contracts.values());
  }

  /**
   * The contract of a supertype, or of an annotation after an {@code @}; null where there is none.
   */
  public Contract contract(String type) {
    return contracts.get(type);
  }

  /** All methods with an entry in the type's own entry. */
  public List<MethodFacts> methods(String owner) {
    return methods.getOrDefault(owner, Map.of()).values().stream().flatMap(List::stream).toList();
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
    Map<String, List<MethodFacts>> own = methods.get(owner);
    if (own != null) {
      for (MethodFacts facts : own.getOrDefault(name, List.of())) {
        if (matches(facts.signature(), params, certainty)) {
          return facts;
        }
      }
    }
    TypeFacts type = types.get(owner);
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
    TypeFacts facts = types.get(type);
    return facts != null && facts.supertypes().stream().anyMatch(s -> isSubtype(s, supertype));
  }
}
