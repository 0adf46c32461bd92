// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Suppression;
import io.mapvet.javac.SourceFrontEnd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments that say why something is suppressed. */
class ReasonsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"X\") // filled once\n  int a;",
        "@SuppressWarnings(\"X\") String a = \"http://\\\"//\"; // filled once",
        "@SuppressWarnings({\n    \"X\"\n  }) //filled once\n  int a;",
        "@Deprecated @SuppressWarnings(\"X\") //\tfilled once\n  int a;",
        "// filled once\n  @SuppressWarnings(\"X\")\n  int a;",
        "int b; // other\n\n  // filled\n  // once\n  @SuppressWarnings(\"X\") int a;"
      })
  void commentsBehindAndAbove(String member) throws InterruptedException {
    assertThat(reason(member)).isEqualTo("filled once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"X\")\n  int a; // its type",
        "// other\n\n  @SuppressWarnings(\"X\") int a;",
        "/** What it is. */\n  @SuppressWarnings(\"X\") int a;",
        "int b; // other\n  @SuppressWarnings(\"X\") char a = '/';",
        "@SuppressWarnings(\"X\") //\n  int a;"
      })
  void commentsOnOtherThings(String member) throws InterruptedException {
    assertThat(reason(member)).isEmpty();
  }

  @Test
  void firstLineOfAFile() throws InterruptedException {
    assertThat(suppressions("@SuppressWarnings(\"X\") class A {}").get(0).reason()).isEmpty();
  }

  private static String reason(String member) throws InterruptedException {
    return suppressions("class A {\n  " + member + "\n}\n").get(0).reason();
  }

  private static List<Suppression> suppressions(String text) throws InterruptedException {
    return SourceFrontEnd.lower(
            List.of(SourceInput.of("A.java", text)), List.of(), null, Progress.NONE)
        .units()
        .get(0)
        .suppressions();
  }
}
