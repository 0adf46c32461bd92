// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Effect.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one knowledge file. The format stands in {@code docs/knowledge.md}: lines without indent
 * open a type or a contract, indented lines describe its methods.
 */
final class KnowledgeParser {
  /** Receives what a file says. */
  interface Sink {
    void type(TypeFacts facts);

    void method(MethodFacts facts);

    void contract(Contract contract);

    void annotation(String simpleName, Meaning meaning);

    void blocking(String type, Set<String> methods);
  }

  private static final Map<String, Role> ROLES = words(Role.values());
  private static final Map<String, Safety> SAFETIES = words(Safety.values());
  private static final Map<String, Touch> TOUCHES = words(Touch.values());
  private static final Map<String, Mode> MODES = words(Mode.values());
  private static final Map<String, Times> TIMES = words(Times.values());
  private static final Map<String, Source> SOURCES = words(Source.values());
  private static final Map<String, Trait> TRAITS = words(Trait.values());
  private static final Map<String, Meaning> MEANINGS = words(Meaning.values());
  private static final Map<String, Contract.Threads> THREADS = words(Contract.Threads.values());

  private final String file;
  private final Sink sink;

  /** The effects of a column of words, by the words as written: most of them come again. */
  private final Map<String, List<Effect>> known = new HashMap<>();

  private int line;

  private String owner;
  private String contract;
  private final List<Contract.Entry> entries = new ArrayList<>();

  /**
   * @param file what to call the file in messages
   */
  KnowledgeParser(String file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * @param content the whole file
   * @throws IllegalArgumentException naming file and line of the first malformed line
   */
  void read(String content) {
    Families.expand(content, this::line);
    endContract();
  }

  private static String uncommented(String text) {
    int comment = text.indexOf('#');
    return (comment < 0 ? text : text.substring(0, comment)).stripTrailing();
  }

  private void line(int number, String commented) {
    line = number;
    String text = uncommented(commented);
    if (text.isEmpty()) {
      return;
    }
    try {
      if (text.indexOf('{') >= 0) {
        throw new IllegalArgumentException("no variants");
      }
      if (text.charAt(0) != ' ') {
        heading(text);
      } else if (contract != null) {
        entry(text.strip());
      } else {
        method(text.strip());
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          file + ":" + line + ": " + e.getMessage() + ": " + text.strip(), e);
    }
  }

  private void heading(String text) {
    endContract();
    owner = null;
    int colon = text.indexOf(" : ");
    List<String> words = split(colon < 0 ? text : text.substring(0, colon));
    if (words.get(0).equals("contract")) {
      contract = words.get(1);
      return;
    }
    if (words.get(0).equals("annotation")) {
      sink.annotation(words.get(1), constant(MEANINGS, words.get(2)));
      return;
    }
    if (words.get(0).equals("blocking")) {
      sink.blocking(words.get(1), Set.copyOf(words.subList(2, words.size())));
      return;
    }
    if (!words.get(0).equals("type")) {
      throw new IllegalArgumentException("neither type nor contract nor annotation nor blocking");
    }
    Role role = Role.OTHER;
    Safety safety = Safety.UNKNOWN;
    boolean readsMutate = false;
    boolean failsFast = false;
    boolean locksEntries = false;
    for (String word : words.subList(2, words.size())) {
      if (word.equals("reads-mutate")) {
        readsMutate = true;
      } else if (word.equals("fails-fast")) {
        failsFast = true;
      } else if (word.equals("locks-entries")) {
        locksEntries = true;
      } else if (ROLES.containsKey(word)) {
        role = ROLES.get(word);
      } else {
        safety = constant(SAFETIES, word);
      }
    }
    owner = words.get(1);
    List<String> supertypes = colon < 0 ? List.of() : split(text.substring(colon + 3));
    sink.type(new TypeFacts(owner, role, safety, readsMutate, failsFast, locksEntries, supertypes));
  }

  private void endContract() {
    if (contract != null) {
      Contract ended = new Contract(contract, entries);
      contract = null;
      entries.clear();
      sink.contract(ended);
    }
  }

  private void entry(String text) {
    int dashes = text.indexOf(" -- ");
    if (dashes < 0) {
      throw new IllegalArgumentException("does not say who enters, after --");
    }
    List<String> words = split(text.substring(0, dashes));
    Contract.Threads threads = constant(THREADS, words.get(0));
    for (String word : words.subList(1, words.size())) {
      boolean annotation = word.startsWith("@");
      String name = annotation ? word.substring(1) : word;
      entries.add(new Contract.Entry(name, annotation, threads, text.substring(dashes + 4)));
    }
  }

  private void method(String text) {
    if (owner == null) {
      throw new IllegalArgumentException("belongs to no type");
    }
    int close = text.indexOf(')');
    if (close < 0 || text.indexOf('(') < 1) {
      throw new IllegalArgumentException("no parameters");
    }
    String signature = text.substring(0, close + 1);
    if (signature.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("space in a signature");
    }
    String rest = text.substring(close + 1).strip();
    List<Effect> effects = known.get(rest);
    if (effects == null) {
      effects = effects(split(rest));
      known.put(rest, effects);
    }
    sink.method(new MethodFacts(owner, signature, effects));
  }

  private static List<Effect> effects(List<String> words) {
    List<Effect> effects = new ArrayList<>(words.size());
    boolean resultIsHandle = words.contains("result=handle");
    for (String word : words) {
      if (!word.equals("result=handle")) {
        effects.add(effect(word, resultIsHandle));
      }
    }
    if (resultIsHandle) {
      effects.add(new Effect.Results(Source.FRESH, Operand.THIS));
    }
    return List.copyOf(effects);
  }

  private static Effect effect(String word, boolean resultIsHandle) {
    if (word.startsWith("result=")) {
      return result(word.substring("result=".length()));
    }
    if (word.startsWith("makes=")) {
      return makes(word.substring("makes=".length()));
    }
    if (word.startsWith("signal?")) {
      return signal(word.substring("signal?".length()));
    }
    int colon = word.indexOf(':');
    String verb = colon < 0 ? word : word.substring(0, colon);
    String rest = colon < 0 ? "" : word.substring(colon + 1);
    return switch (verb) {
      case "iterate" -> new Effect.Accesses(Touch.ITERATE, operand(rest), true);
      case "traverse" -> new Effect.Accesses(Touch.ITERATE, operand(rest), false);
      case "read", "insert", "remove", "replace", "write" ->
          new Effect.Accesses(TOUCHES.get(verb), operand(rest), false);
      case "reorder" -> new Effect.Reorders(operand(rest));
      case "fails-if-empty" -> new Effect.FailsIfEmpty();
      case "evict" -> new Effect.Evicts();
      case "inherit" -> new Effect.Inherits();
      case "keep" -> keep(rest);
      case "keepresult" -> keepResult(rest);
      case "fill" -> new Effect.Fills(rest.isEmpty() ? 1 : Integer.parseInt(rest));
      case "call" -> call(rest, false);
      case "call-if-empty" -> call(rest, true);
      case "start" -> start(rest, resultIsHandle);
      case "join" -> new Effect.Joins(operand(rest), Effect.When.ALWAYS);
      case "join-if-true" -> new Effect.Joins(operand(rest), Effect.When.TRUE);
      case "join-if-false" -> new Effect.Joins(operand(rest), Effect.When.FALSE);
      case "may-join" -> new Effect.Joins(operand(rest), Effect.When.NEVER);
      case "first" -> new Effect.Firsts(operand(rest));
      case "counts" -> new Effect.Counts(rest.isEmpty() ? null : Integer.valueOf(rest));
      case "signal" -> new Effect.Signals(operand(rest));
      case "await" -> new Effect.Awaits(operand(rest), false);
      case "await-if-true" -> new Effect.Awaits(operand(rest), true);
      case "acquire" -> new Effect.Acquires(Operand.THIS, mode(rest), false);
      case "try-acquire" -> new Effect.Acquires(Operand.THIS, mode(rest), true);
      case "holds" -> new Effect.Holds(operand(rest));
      case "release" -> new Effect.Releases(Operand.THIS);
      case "reacquire" -> new Effect.Reacquires();
      case "adds" -> new Effect.Adds();
      default -> throw new IllegalArgumentException("unknown word " + word);
    };
  }

  /** {@code 1=true}. */
  private static Effect signal(String text) {
    int equals = text.indexOf('=');
    return new Effect.Signals(
        Operand.THIS, Integer.parseInt(text.substring(0, equals)), text.substring(equals + 1));
  }

  private static Operand operand(String text) {
    return text.isEmpty() ? Operand.THIS : Operand.parse(text);
  }

  private static Mode mode(String text) {
    return text.isEmpty() ? Mode.EXCLUSIVE : constant(MODES, text);
  }

  /** {@code 2}, {@code elements:1} or {@code 1>result}. */
  private static Effect keep(String text) {
    int into = text.indexOf('>');
    return into < 0
        ? new Effect.Keeps(Operand.parse(text), Operand.THIS)
        : new Effect.Keeps(
            Operand.parse(text.substring(0, into)), Operand.parse(text.substring(into + 1)));
  }

  /** {@code 2} or {@code 1>result}. */
  private static Effect keepResult(String text) {
    int into = text.indexOf('>');
    return into < 0
        ? new Effect.KeepsResult(Integer.parseInt(text), Operand.THIS)
        : new Effect.KeepsResult(
            Integer.parseInt(text.substring(0, into)), Operand.parse(text.substring(into + 1)));
  }

  /** {@code 1}, {@code 2(1,element,?)}. */
  private static Effect call(String text, boolean ifEmpty) {
    return new Effect.Calls(function(text), passed(text), ifEmpty);
  }

  private static Operand function(String text) {
    int open = text.indexOf('(');
    return Operand.parse(open < 0 ? text : text.substring(0, open));
  }

  private static List<Operand> passed(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return List.of();
    }
    if (!text.endsWith(")")) {
      throw new IllegalArgumentException("no end of arguments in " + text);
    }
    List<Operand> passed = new ArrayList<>();
    for (String word : text.substring(open + 1, text.length() - 1).split(",")) {
      passed.add(word.equals("?") ? null : Operand.parse(word));
    }
    return passed;
  }

  /**
   * {@code FUNCTION@WHERE}, then {@code *repeated} or {@code *parallel}, {@code <this} or {@code
   * <life:1}, {@code +joined}, in this order. The function may name its arguments.
   */
  private static Effect start(String text, boolean resultIsHandle) {
    String rest = text;
    boolean joined = rest.endsWith("+joined");
    if (joined) {
      rest = rest.substring(0, rest.length() - "+joined".length());
    }
    List<Operand> after = new ArrayList<>();
    Operand life = null;
    int afterAt = rest.indexOf('<');
    if (afterAt >= 0) {
      for (String awaited : rest.substring(afterAt + 1).split("<")) {
        if (awaited.startsWith("life:")) {
          life = Operand.parse(awaited.substring("life:".length()));
        } else {
          after.add(Operand.parse(awaited));
        }
      }
      rest = rest.substring(0, afterAt);
    }
    Times times = Times.ONCE;
    int timesAt = rest.indexOf('*');
    if (timesAt >= 0) {
      times = constant(TIMES, rest.substring(timesAt + 1));
      rest = rest.substring(0, timesAt);
    }
    int at = rest.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("does not say where it starts " + text);
    }
    String called = rest.substring(0, at);
    Operand function = function(called);
    String place = rest.substring(at + 1);
    String loop = null;
    if (place.startsWith("loop:")) {
      loop = who(place.substring("loop:".length()));
      place = "loop";
    }
    Where where =
        switch (place) {
          case "thread" -> Where.THREAD;
          case "pool" -> Where.POOL;
          case "loop" -> Where.LOOP;
          default -> Where.EXECUTOR;
        };
    Operand executor = where == Where.EXECUTOR ? Operand.parse(place) : null;
    Operand handle = new Operand(resultIsHandle ? Operand.RESULT : function.arg(), false);
    return new Effect.Starts(
        function, where, executor, loop, times, after, life, joined, handle, passed(called));
  }

  /** Who enters, as contracts say it, written as one word. */
  private static String who(String word) {
    return word.replace('_', ' ');
  }

  private static Effect result(String text) {
    int colon = text.indexOf(':');
    String source = colon < 0 ? text : text.substring(0, colon);
    if (source.equals("loop") && colon > 0) {
      return new Effect.LoopOf(who(text.substring(colon + 1)));
    }
    if (source.equals("fresh") && colon > 0) {
      return new Effect.Results(Source.FRESH, Operand.THIS, text.substring(colon + 1));
    }
    Operand of = colon < 0 ? Operand.THIS : Operand.parse(text.substring(colon + 1));
    return switch (source) {
      case "this", "arg" -> new Effect.Results(Source.SAME, of);
      default -> new Effect.Results(constant(SOURCES, source), of);
    };
  }

  /** {@code serial} or {@code serial?1=1}: the trait, and which argument must have which value. */
  private static Effect makes(String text) {
    int question = text.indexOf('?');
    if (question < 0) {
      return new Effect.Makes(constant(TRAITS, text), 0, "");
    }
    int equals = text.indexOf('=', question);
    return new Effect.Makes(
        constant(TRAITS, text.substring(0, question)),
        Integer.parseInt(text.substring(question + 1, equals)),
        text.substring(equals + 1));
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int length = text.length();
    int start = 0;
    while (start < length) {
      int end = text.indexOf(' ', start);
      if (end < 0) {
        end = length;
      }
      if (end > start) {
        words.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }

  /** Constants by the way they are written in a file: {@code COPY_ON_WRITE} as copy-on-write. */
  private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
    Map<String, E> words = new HashMap<>();
    for (E constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return words;
  }

  private static <E> E constant(Map<String, E> words, String word) {
    E constant = words.get(word);
    if (constant == null) {
      throw new IllegalArgumentException("unknown word " + word);
    }
    return constant;
  }
}
