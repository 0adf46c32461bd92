// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are told of a file that is wrong: where, which key, and what would be right. */
class MessagesTest {
  /** The file's name stands in front of every message. */
  private static void assertWrong(String yaml, String message) {
    assertThatThrownBy(() -> Configuration.of("mapvet.yml", Path.of("mapvet.yml"), yaml))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("mapvet.yml:" + message);
  }

  private static void assertWrongMethod(String method, String message) {
    assertWrong("types:\n  a.A:\n    methods:\n      " + method, message);
  }

  private static void assertWrongContract(String promise, String message) {
    assertWrong("contracts:\n  a.A:\n    - " + promise, message);
  }

  @Test
  void keys() {
    assertWrong("tpes: {}", "1:1: there is no key 'tpes'; did you mean 'types'?");
    assertWrong(
        "options: {}",
        "1:1: there is no key 'options';"
            + " the possible ones are types, contracts, collections, rules, exclude,"
            + " generated, baseline, severity, fail-on");
    assertWrong("exclude: a\nexclude: b", "2:1: exclude: stands here twice, first in line 1");
    assertWrong("? [a]\n: b", "1:3: a key must be one word");
    assertWrong("- types", "1:1: here must stand keys with their values");
    assertWrong("types", "1:1: here must stand keys with their values");
    assertWrong("types: [a]", "1:8: types: here must stand keys with their values");
  }

  @Test
  void values() {
    assertWrong(
        "exclude: 4", "1:10: exclude: here must stand a text; put it in quotes if it is one");
    assertWrong("exclude: [a, [b]]", "1:14: exclude: here must stand a single text");
    assertWrong("exclude: [a, null]", "1:14: exclude: a value is missing");
    assertWrong("exclude: '[a'", "1:10: exclude: not a glob: '[a': Missing ']");
    assertWrong("exclude: ['*', '']", "1:16: exclude: an empty glob: ''");
    assertWrong(
        "exclude: !!str a", "1:10: exclude: tags like tag:yaml.org,2002:str have no meaning here");
    assertWrong("severity:", "1:10: severity: a value is missing");
    assertWrong("severity: errr", "1:11: severity: 'errr' is not possible; did you mean 'error'?");
    assertWrong(
        "severity: never",
        "1:11: severity: 'never' is not possible; the possible ones are note, warning, error");
    assertWrong(
        "fail-on: fatal",
        "1:10: fail-on: 'fatal' is not possible;"
            + " the possible ones are error, warning, note, never");
  }

  @Test
  void types() {
    assertWrong(
        "types:\n  a A: {}",
        "2:3: a A: is not the binary name of a type, such as java.util.Map$Entry");
    assertWrong(
        "types:\n  a.A:\n    rle: map", "3:5: a.A: there is no key 'rle'; did you mean 'role'?");
    assertWrong(
        "types: {a.A: {role: mop}}", "1:21: role: 'mop' is not possible; did you mean 'map'?");
    assertWrong(
        "types: {a.A: {safety: plane}}",
        "1:23: safety: 'plane' is not possible; did you mean 'plain'?");
    assertWrong("types: {a.A: {reads-mutate: yes}}", "1:29: reads-mutate: must be true or false");
  }

  @Test
  void supertypes() {
    assertWrong(
        "types: {a.A: {supertypes: a<b>}}",
        "1:27: supertypes: 'a<b>' is not the binary name of a type");
    assertWrong(
        "types: {a.A: {supertypes: [java.util.List, java.util.Mpa]}}",
        "1:44: supertypes: there is no entry for 'java.util.Mpa'; did you mean 'java.util.Map'?");
    assertWrong(
        "types: {a.A: {supertypes: no.such.Type}}",
        "1:27: supertypes: there is no entry for 'no.such.Type'; write one, or leave it out");
    assertWrong(
        "types:\n  a.A: {supertypes: a.B}\n  a.B: {supertypes: a.A}",
        "2:21: supertypes: 'a.B' is itself a subtype of a.A");
    assertWrong(
        "types: {java.util.Map: {supertypes: java.util.HashMap}}",
        "1:37: supertypes: 'java.util.HashMap' is itself a subtype of java.util.Map");
  }

  @ParameterizedTest
  @ValueSource(strings = {"put", "put(", "put(Object, Object)", "put(java.lang.Object)", "a b()"})
  void methods(String name) {
    assertWrongMethod(
        name + ": write",
        "4:7: "
            + name
            + ": is not a method with the simple names of its parameters' types and"
            + " without blanks, such as put(Object,Object) or put(*)");
  }

  @Test
  void effects() {
    assertWrongMethod("a(): reed", "4:12: a(): 'reed' is not an effect; did you mean 'read'?");
    assertWrongMethod("a(): read#x", "4:12: a(): 'read#x' is not an effect; did you mean 'read'?");
    assertWrongMethod(
        "a(): read keep:x",
        "4:12: a(): 'keep:x' is not an effect; docs/knowledge.md says what may follow 'keep'");
    assertWrongMethod(
        "a(): result=frsh",
        "4:12: a(): 'result=frsh' is not an effect; docs/knowledge.md says what may follow 'result'");
    assertWrongMethod(
        "a(int,Object[]): keep:3", "4:24: a(int,Object[]): in 'keep:3': there is no argument 3");
    assertWrongMethod(
        "a(): call:1(?,element)", "4:12: a(): in 'call:1(?,element)': there is no argument 1");
    assertWrongMethod("a(*): read:-1", "4:13: a(*): in 'read:-1': there is no argument -1");
    assertWrongMethod(
        "a(): makes=serial?1=1", "4:12: a(): in 'makes=serial?1=1': there is no argument 1");
    assertWrongMethod("a(): [read]", "4:12: a(): here must stand a single text");
    assertWrongMethod(
        "a(): read\n      a(): write", "5:7: a(): stands here twice, first in line 4");
    assertThatThrownBy(
            () ->
                Configuration.of(
                    "mapvet.yml",
                    Path.of("mapvet.yml"),
                    "types: {a.A: {methods: {a(): zzzzzzzzzz}}}"))
        .hasMessageContaining("the possible ones are read, traverse, ");
  }

  @Test
  void contracts() {
    assertWrong(
        "contracts:\n  a A: {}",
        "2:3: a A: is neither the binary name of a type"
            + " nor that of an annotation with an @ in front");
    assertWrong("contracts:\n  a.A: x", "2:8: a.A: here must stand keys with their values");
    assertWrongContract("sreial: x", "3:7: a.A: there is no key 'sreial'; did you mean 'serial'?");
    String one =
        "3:7: a.A: needs exactly one of the keys"
            + " confined, of-maker, proxied, detached, before, serial, each-serial, may-concurrent,"
            + " concurrent, shared, of-one";
    assertWrongContract("who: me", one);
    assertWrongContract("{serial: a, before: b, who: me}", one);
    assertWrongContract("serial: x", "3:7: a.A: needs the key who: 'any request thread', say");
    assertWrongContract("serial:\n      who: me", "3:14: serial: no method is named");
    assertWrongContract(
        "serial: [a, b()]\n      who: me",
        "3:19: serial: 'b()' is not the name of a method, '*', or '@Name'");
    assertWrongContract("{serial: a, who: ''}", "3:24: who: '' is not a line without '#'");
    assertWrongContract("{serial: a, who: 'b #1'}", "3:24: who: 'b #1' is not a line without '#'");
    assertWrongContract(
        "{serial: a, who: \"b\\nc\"}", "3:24: who: 'b\nc' is not a line without '#'");
  }

  @Test
  void yaml() {
    assertWrong(
        "types: {a.A: {role: map}",
        "1:25: is not YAML: while parsing a flow mapping, expected ',' or '}', but got <stream end>");
    assertWrong(
        "contracts:\n  a.A:\n    - serial: *\n      who: x",
        "3:16: is not YAML: while scanning an alias, unexpected character found (10);"
            + " a text that begins with @, * or % must be quoted");
    assertWrong(
        "a: b\n---\nc: d",
        "2:1: is not YAML: expected a single document in the stream, but found another document");
    assertWrong("a:\n- \u0007", "2:3: the character U+0007 may not stand in YAML");
  }

  /** What would take long or fill the memory is refused. */
  @Test
  void excess() {
    String bomb =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "a%d: &a%d [%s]".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)))
            .collect(Collectors.joining("\n", "a0: &a0 [x]\n", "\n"));
    assertWrong(
        bomb,
        " is not YAML that can be read: Number of aliases for non-scalar nodes exceeds the specified max=50");
    assertWrong(
        "types: &a\n  a.A: *a",
        "2:3: a.A: there is no key 'a.A'; the possible ones are role, safety, reads-mutate, supertypes, methods");
    assertWrong("[".repeat(20_000), " is nested too deeply");
    assertWrong(
        "- a\n".repeat(300_000),
        " is not YAML that can be read: The incoming YAML document exceeds the limit: 1048576 code points.");
  }

  @Test
  void filesThatCannotBeRead(@TempDir Path directory) throws IOException {
    assertUnreadable(directory.resolve("none"), "given.yml: cannot be read: no such file");
    assertUnreadable(directory, "given.yml: cannot be read: Is a directory");
    Path latin = Files.write(directory.resolve("latin"), new byte[] {'#', (byte) 0xE4});
    assertUnreadable(latin, "given.yml: is not UTF-8");
    Path giant = directory.resolve("giant");
    try (RandomAccessFile file = new RandomAccessFile(giant.toFile(), "rw")) {
      file.setLength(1L << 32);
    }
    assertUnreadable(giant, "given.yml: is larger than 64 MiB");
  }

  private static void assertUnreadable(Path file, String message) {
    assertThatThrownBy(() -> Configuration.read(file, "given.yml"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(message);
  }

  /** The words that hints are chosen from are words. */
  @Test
  void hintsAreRight() throws ConfigurationException {
    for (String word : KnowledgeEntries.EFFECTS) {
      String effect =
          switch (word) {
            case "keep", "keepresult", "call", "call-if-empty" -> word + ":1";
            case "start" -> "start:1@pool";
            case "result" -> "result=fresh";
            case "makes" -> "makes=plain";
            default -> word;
          };
      Configuration configuration =
          Configuration.of("", Path.of(""), "types: {a.A: {methods: {a(b): '" + effect + "'}}}");
      assertThat(configuration.knowledge().get().methods("a.A").get(0).effects()).hasSize(1);
    }
  }
}
