// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.knowledge.Contract;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types and contracts of the file, put into the words of a knowledge file. */
final class KnowledgeEntries {
  private static final String NAME = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
  private static final String TYPE = NAME + "(\\." + NAME + ")*";
  private static final String PARAMETER = NAME + "(\\[])*";

  private static final Pattern TYPE_NAME = Pattern.compile(TYPE);
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(<init>|%s)\\((?<params>\\*|(%s(,%s)*)?)\\)".formatted(NAME, PARAMETER, PARAMETER));
  private static final Pattern CONTRACT_NAME =
      Pattern.compile("@@?%s((:%s)?=[^\\s#]+)?|\\*?%s".formatted(TYPE, NAME, TYPE));
  private static final Pattern METHODS =
      Pattern.compile("\\*|%s|@%s(=[^\\s#]+)?".formatted(NAME, NAME));

  /** A knowledge file takes what is behind a hash sign for a comment. */
  private static final Pattern WHO = Pattern.compile("[^#\\s][^#\\p{Cntrl}]*");

  static final List<String> TYPE_KEYS =
      List.of("role", "safety", "reads-mutate", "supertypes", "methods");
  private static final Set<String> WHEN = Item.words(Contract.Threads.class).keySet();
  static final List<String> PROMISE_KEYS = Stream.concat(WHEN.stream(), Stream.of("who")).toList();

  /** As many as the class file format allows. */
  private static final int MOST_ARGUMENTS = 255;

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  /** The constant in {@code makes=serial?1=1}; what stands before it is an argument. */
  private static final Pattern COMPARED = Pattern.compile("(\\?\\d+)=.*");

  private static final Pattern FIRST_WORD = Pattern.compile("^([^:=]*).*$");

  /** The first words of effects, for hints. */
  static final List<String> EFFECTS =
      List.of(
          ("read traverse iterate insert remove replace write reorder evict inherit fails-if-empty"
                  + " keep keepresult fill result call call-if-empty start join join-if-true join-if-false"
                  + " may-join first counts signal await await-if-true acquire try-acquire release"
                  + " reacquire holds adds makes")
              .split(" "));

  private final StringBuilder text = new StringBuilder();
  private final List<Item> methods = new ArrayList<>();
  private final Map<String, List<Item>> supertypes = new LinkedHashMap<>();

  private KnowledgeEntries() {}

  /**
   * What Mapvet knows together with what the file says.
   *
   * @param types null if there are none
   * @param contracts null if there are none
   */
  static Supplier<Knowledge> read(String file, Item types, Item contracts)
      throws ConfigurationException {
    if (types == null && contracts == null) {
      return Knowledge::builtIn;
    }
    KnowledgeEntries entries = new KnowledgeEntries();
    if (types != null) {
      for (Item type : types.fields().values()) {
        entries.type(type);
      }
    }
    if (contracts != null) {
      for (Item contract : contracts.fields().values()) {
        entries.contract(contract);
      }
    }
    Knowledge knowledge = entries.knowledge(file);
    return () -> knowledge;
  }

  private void type(Item type) throws ConfigurationException {
    if (!TYPE_NAME.matcher(type.key()).matches()) {
      throw type.wrongKey("is not the binary name of a type, such as java.util.Map$Entry");
    }
    Map<String, Item> fields = type.fields(TYPE_KEYS);
    text.append("type ").append(type.key());
    if (fields.containsKey("role")) {
      text.append(' ').append(Item.word(fields.get("role").oneOf(Role.class)));
    }
    if (fields.containsKey("safety")) {
      text.append(' ').append(Item.word(fields.get("safety").oneOf(Safety.class)));
    }
    if (fields.containsKey("reads-mutate") && fields.get("reads-mutate").flag()) {
      text.append(" reads-mutate");
    }
    if (fields.containsKey("supertypes")) {
      List<Item> names = fields.get("supertypes").items();
      supertypes.put(type.key(), names);
      String before = " : ";
      for (Item name : names) {
        text.append(before).append(matching(TYPE_NAME, name, "the binary name of a type"));
        before = " ";
      }
    }
    text.append('\n');
    if (fields.containsKey("methods")) {
      for (Item method : fields.get("methods").fields().values()) {
        method(method);
      }
    }
  }

  private void method(Item method) throws ConfigurationException {
    Matcher signature = SIGNATURE.matcher(method.key());
    if (!signature.matches()) {
      throw method.wrongKey(
          "is not a method with the simple names of its parameters' types and without blanks,"
              + " such as put(Object,Object) or put(*)");
    }
    String params = signature.group("params");
    int count =
        params.equals("*") ? MOST_ARGUMENTS : params.isEmpty() ? 0 : params.split(",").length;
    for (String effect : method.words()) {
      checkArguments(method, effect, count);
    }
    methods.add(method);
    text.append("  ").append(method.key());
    method.words().forEach(effect -> text.append(' ').append(effect));
    text.append('\n');
  }

  private static void checkArguments(Item method, String effect, int count)
      throws ConfigurationException {
    Matcher number = NUMBER.matcher(COMPARED.matcher(effect).replaceFirst("$1"));
    while (number.find()) {
      String argument = number.group();
      if (!argument.matches("[1-9]\\d{0,2}") || Integer.parseInt(argument) > count) {
        throw method.wrong("in '" + effect + "': there is no argument " + argument);
      }
    }
  }

  private void contract(Item contract) throws ConfigurationException {
    if (!CONTRACT_NAME.matcher(contract.key()).matches()) {
      throw contract.wrongKey(
          "is neither the binary name of a type nor that of an annotation with an @ in front");
    }
    text.append("contract ").append(contract.key()).append('\n');
    for (Item promise : contract.items()) {
      promise(promise);
    }
  }

  private void promise(Item promise) throws ConfigurationException {
    Map<String, Item> fields = promise.fields(PROMISE_KEYS);
    List<String> when = fields.keySet().stream().filter(WHEN::contains).toList();
    if (when.size() != 1) {
      throw promise.wrong("needs exactly one of the keys " + String.join(", ", WHEN));
    }
    Item methods = fields.get(when.get(0));
    List<Item> names = methods.items();
    if (names.isEmpty()) {
      throw methods.wrong("no method is named");
    }
    text.append("  ").append(when.get(0));
    for (Item name : names) {
      text.append(' ').append(matching(METHODS, name, "the name of a method, '*', or '@Name'"));
    }
    if (!fields.containsKey("who")) {
      throw promise.wrong("needs the key who: 'any request thread', say");
    }
    text.append(" -- ").append(matching(WHO, fields.get("who"), "a line without '#'")).append('\n');
  }

  private static String matching(Pattern pattern, Item item, String what)
      throws ConfigurationException {
    String text = item.text();
    if (!pattern.matcher(text).matches()) {
      throw item.wrong("'" + text + "' is not " + what);
    }
    return text;
  }

  private Knowledge knowledge(String file) throws ConfigurationException {
    Knowledge builtIn = Knowledge.builtIn();
    for (Item method : methods) {
      for (String effect : method.words()) {
        checkEffect(builtIn, method, effect);
      }
    }
    Knowledge knowledge = builtIn.with(file, text.toString());
    for (Map.Entry<String, List<Item>> entry : supertypes.entrySet()) {
      for (Item supertype : entry.getValue()) {
        checkSupertype(knowledge, entry.getKey(), supertype);
      }
    }
    return knowledge;
  }

  private static void checkEffect(Knowledge knowledge, Item method, String effect)
      throws ConfigurationException {
    if (!isEffect(knowledge, effect)) {
      String word = FIRST_WORD.matcher(effect).replaceFirst("$1");
      String hint =
          EFFECTS.contains(word)
              ? "docs/knowledge.md says what may follow '" + word + "'"
              : Hint.of(word, EFFECTS);
      throw method.wrong("'" + effect + "' is not an effect; " + hint);
    }
  }

  private static boolean isEffect(Knowledge knowledge, String word) {
    try {
      knowledge.with("", "type T\n m(*) " + word);
      return !word.contains("#"); // would be a comment
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void checkSupertype(Knowledge knowledge, String type, Item supertype)
      throws ConfigurationException {
    String name = supertype.text();
    if (knowledge.type(name) == null) {
      List<String> known = knowledge.types().stream().map(TypeFacts::name).toList();
      String meant = Hint.nearest(name, known);
      throw supertype.wrong(
          "there is no entry for '"
              + name
              + "'; "
              + (meant == null ? "write one, or leave it out" : "did you mean '" + meant + "'?"));
    }
    if (reaches(knowledge, name, type, new HashSet<>())) {
      throw supertype.wrong("'" + name + "' is itself a subtype of " + type);
    }
  }

  private static boolean reaches(Knowledge knowledge, String from, String to, Set<String> seen) {
    TypeFacts facts = knowledge.type(from);
    return from.equals(to)
        || facts != null
            && seen.add(from)
            && facts.supertypes().stream().anyMatch(s -> reaches(knowledge, s, to, seen));
  }
}
