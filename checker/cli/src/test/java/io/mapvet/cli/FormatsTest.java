// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats for forges and people. */
class FormatsTest {
  @TempDir Path directory;
  private Cli cli;

  @BeforeEach
  void prepare() {
    cli = Cli.in(directory);
  }

  @Test
  void githubAnnotationsEscapeWhatWouldEndThem() {
    cli.file("a,b:c%/A.java", "class A {", "  /*error*/ map; }");
    assertThat(scan("github"))
        .isEqualTo(
            "::error file=a%2Cb%3Ac%25/A.java,line=2,col=13,title=Mapvet%3A UnguardedSharedMap"
                + "::HashMap 'map' is written here"
                + "%0Awrite   A.put:2  <- any caller  locks: none"
                + "%0Awrite   A.put:2  <- any caller  locks: none"
                + "%0Awhy     two threads%0Afix     use a lock"
                + "%0Aother side: a,b:c%25/A.java:2\n");
  }

  @Test
  void githubShowsTenOfAKindSoTheLastCountsTheRest() {
    cli.file("A.java", "/*warning*/ a;\n".repeat(10), "/*error*/ b;\n".repeat(12));
    assertThat(scan("github").lines()).hasSize(20);
    assertThat(scan("github").lines().filter(l -> l.startsWith("::error "))).hasSize(10);
    assertThat(scan("github")).contains("::error title=Mapvet::3 more in the log\n");
  }

  @Test
  void gitlabGetsOneArray() {
    cli.file("src/A.java", "/*error*/ a;", "/*warning*/ b;");
    assertThat(scan("gitlab"))
        .matches(
            "\\[\\{\"description\":\"HashMap 'map' is written here\",\"check_name\":"
                + "\"UnguardedSharedMap\",\"fingerprint\":\"\\w{16}:1\",\"severity\":\"critical\","
                + "\"location\":\\{\"path\":\"src/A.java\",\"lines\":\\{\"begin\":1}}},"
                + "\\{.*\"fingerprint\":\"\\w{16}:2\",\"severity\":\"major\".*}]\n");
    cli.file("src/A.java", "class A {}");
    assertThat(scan("gitlab")).isEqualTo("[]\n");
  }

  @Test
  void rdjsonlHasALineForEachFindingAndCountsBytes() {
    cli.file("src/A.java", "/* \u00fc */ /*error*/ a;", "/*error*/ b;");
    assertThat(scan("rdjsonl").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "{\"message\":\"HashMap 'map' is written here\",\"location\":{\"path\":\"src/A.java\","
                + "\"range\":{\"start\":{\"line\":1,\"column\":20},\"end\":{\"line\":1,\"column\":21}}},"
                + "\"severity\":\"ERROR\",\"source\":{\"name\":\"mapvet\"},"
                + "\"code\":{\"value\":\"UnguardedSharedMap\"},\"relatedLocations\":[");
  }

  @Test
  void markdownEscapesMarkup() {
    cli.file("src/_a_<b>|.java", "/*error*/ a;");
    assertThat(scan("markdown"))
        .startsWith("## Mapvet\n\n1 file scanned: 1 error\n\n")
        .contains("\n### error: UnguardedSharedMap\n")
        .contains("at src/\\_a\\_\\<b\\>\\|.java:1\n")
        .contains("\n    write   A.put:1  <- any caller  locks: none\n");
  }

  @Test
  void markdownStaysBelowWhatGithubTakes() {
    cli.file("A.java", "/*error*/ a;\n".repeat(5000));
    assertThat(scan("markdown").length()).isLessThan(1 << 20);
    assertThat(scan("markdown")).endsWith(" more findings are left out here.\n");
  }

  @Test
  void htmlShowsBothSidesAndNeedsNothingElse() {
    cli.file(
        "src/A.java", "class A {", "  /*error*/ map; // <script>alert(1)</script> ${rules}", "}");
    assertThat(scan("html"))
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${rules}")
        .doesNotContain("<script>alert")
        .doesNotContainPattern("(?i)(src|href|@import|url\\()\\s*[=(]")
        .contains("default-src 'none'", "prefers-color-scheme: dark")
        .contains("<option>UnguardedSharedMap</option>")
        .containsPattern("(?s)<section>.*</section>\\s*<section>");
  }

  private String scan(String format) {
    return Cli.in(directory).run("scan", ".", "--format", format).out();
  }
}
