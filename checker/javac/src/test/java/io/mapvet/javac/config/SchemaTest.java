// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mapvet.finding.Level;
import io.mapvet.javac.config.RuleLevels.Most;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema of the file says what the parser does, as far as a schema can say it. */
class SchemaTest {
  private static final Path PAGE =
      Path.of(System.getProperty("mapvet.root", "../.."), "docs/configuration.md");

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void keysAndWordsAreThoseOfTheParser() throws IOException {
    Map<?, ?> keys = at(schema(), "properties");
    assertKeys(keys, Configuration.KEYS);
    assertWords(at(keys, "rules", "propertyNames"), RuleLevels.names());
    assertWords(at(keys, "rules", "additionalProperties"), Item.words(Most.class).keySet());
    assertWords(at(keys, "severity"), Item.words(Level.class).keySet());
    assertWords(at(keys, "fail-on"), Item.words(Threshold.class).keySet());
  }

  @Test
  void keysAndWordsOfEntriesAreThoseOfTheParser() throws IOException {
    Map<?, ?> type = at(schema(), "definitions", "type", "properties");
    assertKeys(type, KnowledgeEntries.TYPE_KEYS);
    assertWords(at(type, "role"), Item.words(Role.class).keySet());
    assertWords(at(type, "safety"), Item.words(Safety.class).keySet());
    assertThat((String) at(type, "methods", "additionalProperties").get("pattern"))
        .contains("(" + String.join("|", KnowledgeEntries.EFFECTS) + ")");
    assertKeys(at(schema(), "definitions", "promise", "properties"), KnowledgeEntries.PROMISE_KEYS);
  }

  @Test
  void examplesOfTheDocumentationAreValid() throws Exception {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(isAccepted(example)).as(example).isTrue();
      assertThat(isValid(example)).as(example).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "types:",
        "types: {a.B$C: }",
        "types: {a.B: {role: map, supertypes: java.util.Map, reads-mutate: false}}",
        "types: {a.B: {methods: {'<init>()': , 'get(*)': 'read  result=element'}}}",
        "contracts: {a.B: , '@c.D=one': {serial: run, who: it}}",
        "contracts: {a.B: [{each-serial: ['@X', '*'], who: it}]}",
        "collections: false",
        "rules: {SlowMapCompute: off, StaticMutableMap: warning}",
        "exclude: a.java",
        "exclude:",
        "generated: false\nbaseline: known.txt",
      })
  void bothAcceptIt(String yaml) throws IOException {
    assertThat(isAccepted(yaml)).isTrue();
    assertThat(isValid(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- types",
        "tpes: {}",
        "types: {a.B: {rle: map}}",
        "types: {a.B: {role: mop}}",
        "types: {a.B: {reads-mutate: 'true'}}",
        "types: {a b: {}}",
        "types: {a.B: {methods: {get: read}}}",
        "types: {a.B: {methods: {'get(*)': reed}}}",
        "types: {a.B: {methods: {'get(*)': [read]}}}",
        "contracts: {a.B: {who: it}}",
        "contracts: {a.B: {serial: run}}",
        "contracts: {a.B: {serial: run, before: run, who: it}}",
        "contracts: {a.B: {serial: [], who: it}}",
        "collections: 1",
        "rules: {SlowMapComptue: off}",
        "rules: {SlowMapCompute: never}",
        "exclude: {a: b}",
        "generated: maybe",
        "baseline: [a]",
        "severity: never",
        "fail-on:",
      })
  void bothRefuseIt(String yaml) throws IOException {
    assertThat(isAccepted(yaml)).isFalse();
    assertThat(isValid(yaml)).isFalse();
  }

  private static void assertKeys(Map<?, ?> properties, Collection<String> keys) {
    assertThat(List.copyOf(properties.keySet())).isEqualTo(List.copyOf(keys));
  }

  private static void assertWords(Map<?, ?> property, Collection<String> words) {
    assertThat(property.get("enum")).isEqualTo(List.copyOf(words));
  }

  private static boolean isAccepted(String yaml) {
    try {
      Configuration.of("mapvet.yml", Path.of("mapvet.yml"), yaml);
      return true;
    } catch (ConfigurationException e) {
      return false;
    }
  }

  private static boolean isValid(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schemaText());
    return schema.validate(yaml, InputFormat.YAML).isEmpty();
  }

  private static String schemaText() throws IOException {
    return new String(Configuration.schema(), StandardCharsets.UTF_8);
  }

  /** JSON is YAML, too. */
  private static Map<?, ?> schema() throws IOException {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(schemaText());
  }

  private static Map<?, ?> at(Map<?, ?> map, String... keys) {
    Map<?, ?> at = map;
    for (String key : keys) {
      at = (Map<?, ?>) at.get(key);
    }
    return at;
  }
}
