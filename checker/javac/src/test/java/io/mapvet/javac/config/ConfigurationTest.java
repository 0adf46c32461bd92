// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.Level;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Certainty;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.knowledge.Contract;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a right file says, and which file holds. */
class ConfigurationTest {
  @TempDir Path directory;

  private static Configuration of(String yaml) throws ConfigurationException {
    return Configuration.of("mapvet.yml", Path.of("mapvet.yml"), yaml);
  }

  @Test
  void typesJoinWhatIsKnown() throws Exception {
    Knowledge knowledge =
        of("""
           types:
             com.acme.Größe$Tabelle:   # UTF-8, and a nested type
               role: map
               safety: copy-on-write
               reads-mutate: true
               supertypes: [java.util.Map, java.util.Collection]
               methods:
                 <init>(int):
                 set(Object,Object): write  keep:2
                 all(*): >
                   traverse
                   call:1(?,element)
             com.acme.Plain:
           """)
            .knowledge()
            .get();
    assertThat(knowledge.type("com.acme.Größe$Tabelle"))
        .isEqualTo(
            new TypeFacts(
                "com.acme.Größe$Tabelle",
                Role.MAP,
                Safety.COPY_ON_WRITE,
                true,
                false,
                false,
                List.of("java.util.Map", "java.util.Collection")));
    assertThat(knowledge.methods("com.acme.Größe$Tabelle"))
        .extracting(m -> m.signature() + " " + m.effects().size())
        .containsExactly("<init>(int) 0", "set(Object,Object) 2", "all(*) 2");
    assertThat(knowledge.method("com.acme.Größe$Tabelle", "size", List.of(), Certainty.RESOLVED))
        .isNotNull();
    assertThat(knowledge.type("com.acme.Plain").role()).isEqualTo(Role.OTHER);
    assertThat(knowledge.type("java.util.HashMap")).isNotNull();
  }

  @Test
  void collectionsAreJudgedUnlessSwitchedOff() throws Exception {
    for (String yaml : List.of("", "collections: true", "collections: false")) {
      Knowledge knowledge = of(yaml).knowledge().get();
      assertThat(knowledge.isJudged(knowledge.type("java.util.HashSet")))
          .isEqualTo(!yaml.endsWith("false"));
      assertThat(knowledge.isJudged(knowledge.type("java.util.HashMap"))).isTrue();
      assertThat(knowledge.isJudged(knowledge.type("java.util.concurrent.DelayQueue"))).isFalse();
    }
  }

  @Test
  void entriesReplaceThoseOfTheSameName() throws Exception {
    String name = "java.util.HashMap";
    Knowledge knowledge = of("types: {" + name + ": {safety: immutable}}").knowledge().get();
    assertThat(knowledge.type(name).safety()).isEqualTo(Safety.IMMUTABLE);
    assertThat(knowledge.methods(name)).isEmpty();
  }

  @Test
  void contractsJoinWhatIsKnown() throws Exception {
    Knowledge knowledge =
        of("""
           contracts:
             com.acme.Handler:
               - before: init
                 who: the container, once
               - concurrent: [handle, '@Any']
                 who: any request thread -- or none
             '@com.acme.Scope=one':
               confined: '*'
               who: its owner
           """)
            .knowledge()
            .get();
    assertThat(knowledge.contract("com.acme.Handler").entries())
        .containsExactly(
            new Contract.Entry("init", false, Threads.BEFORE, "the container, once"),
            new Contract.Entry(
                "handle", false, Threads.CONCURRENT, "any request thread -- or none"),
            new Contract.Entry("Any", true, Threads.CONCURRENT, "any request thread -- or none"));
    assertThat(knowledge.contract("@com.acme.Scope=one").entries())
        .containsExactly(new Contract.Entry("*", false, Threads.CONFINED, "its owner"));
  }

  @Test
  void settings() throws Exception {
    Configuration configuration =
        of("exclude: ['*Test.java', gen/**]\nseverity: note\nfail-on: never\n");
    assertThat(configuration.excluded().match("src/ATest.java")).isTrue();
    assertThat(configuration.excluded().match("gen/A.java")).isTrue();
    assertThat(configuration.excluded().match("src/A.java")).isFalse();
    assertThat(configuration.severity()).isEqualTo(Level.NOTE);
    assertThat(configuration.failOn()).isEqualTo(Threshold.NEVER);
    assertThat(of("exclude: a.java").excluded().match("x/a.java")).isTrue();
  }

  @Test
  void otherFilesAreNamedFromThisOne() throws Exception {
    Path file = Files.writeString(directory.resolve("mapvet.yml"), "baseline: known/all.txt\n");
    assertThat(Configuration.read(file, "mapvet.yml").baseline())
        .isEqualTo(directory.resolve("known/all.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A.java | @javax.annotation.processing.Generated(\"x\") class A {} | true",
        "A.java | import lombok.Generated; @Generated class A {} | true",
        "A.java | class A { @Deprecated class B {} } | false",
        "app/target/generated-sources/p/A.java | class A {} | true",
        "app/build/generated/sources/p/A.java | class A {} | true",
        "app/src/generated/A.java | class A {} | false",
      })
  void generatedCodeIsKnownByMarkOrPlace(String path, String source, boolean isGenerated)
      throws Exception {
    Lowered lowered =
        SourceFrontEnd.lower(List.of(SourceInput.of(path, source)), List.of(), null, Progress.NONE);
    assertThat(GeneratedCode.files(lowered.units())).hasSize(isGenerated ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "---\n", "types:", "contracts:\n", "\uFEFF", "\r\n"})
  void littleIsFine(String yaml) throws Exception {
    Configuration configuration = of(yaml);
    assertThat(configuration.knowledge().get().type("java.util.HashMap")).isNotNull();
    assertThat(configuration.excluded()).isNull();
    assertThat(configuration.severity()).isNull();
    assertThat(configuration.failOn()).isNull();
  }

  @Test
  void partsMayBeRepeatedByAlias() throws Exception {
    Knowledge knowledge =
        of("types:\n  a.A: &a {role: map, methods: {get(Object): read}}\n  a.B: *a")
            .knowledge()
            .get();
    assertThat(knowledge.type("a.B").role()).isEqualTo(Role.MAP);
    assertThat(knowledge.methods("a.B")).hasSize(1);
  }

  @Test
  void exampleOfTheDocumentationIsRight() throws Exception {
    Path page = Path.of(System.getProperty("mapvet.root", "../.."), "docs/configuration.md");
    Configuration example = of(Files.readString(page).split("```(yaml)?")[1]);
    assertThat(example.knowledge().get().methods("com.acme.cache.Table")).hasSize(4);
    assertThat(example.knowledge().get().contract("@com.acme.jobs.Job").entries()).hasSize(1);
    assertThat(example.failOn()).isEqualTo(Threshold.ERROR);
  }

  @Test
  void nearestFileHolds() throws IOException {
    Path module = Files.createDirectories(directory.resolve("top/module/src"));
    Path top = directory.resolve("top");
    Files.createFile(directory.resolve("mapvet.yml"));
    assertThat(Configuration.find(module, top)).isEmpty();
    Path outer = Files.createFile(top.resolve("mapvet.yml"));
    assertThat(Configuration.find(module, top)).contains(outer);
    assertThat(Configuration.find(module, module)).isEmpty();
    Path inner = Files.createFile(top.resolve("module/mapvet.yml"));
    assertThat(Configuration.find(module, top)).contains(inner);
  }
}
