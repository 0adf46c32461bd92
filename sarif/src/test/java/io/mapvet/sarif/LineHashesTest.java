// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values are those that GitHub's action is known to compute for these texts. */
class LineHashesTest {
  static List<Arguments> texts() {
    return List.of(
        arguments(
            "\tint a\t= 1;\n\t\t\n  int b = 2;\n",
            List.of(
                "e381189f2edfc5a5:1",
                "461ded5132011d6a:1",
                "2a3326b63b08ade8:1",
                "c129715d7a2bc9a3:1")),
        arguments(
            "größe.put(\"é\", 1);\r\nlog(\"𝄞\");\r\r\n\u00a0x\u2028y",
            List.of(
                "1c6fa3dc6e5537ee:1",
                "8413109a1f7871b4:1",
                "56b3241cf53da09e:1",
                "8fc4122972c7a46c:1")),
        arguments(
            "\ufeffclass A {}\n" + "ab".repeat(60) + "\n \t",
            List.of("8eba9bd2d36765b:1", "7ccfa04147831bc6:1", "c129715d7a2bc9a3:1")));
  }

  private static final String GREETING = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End";

  private static final List<String> GREETING_WITH_LINE_END =
      List.of(
          "e9496ae3ebfced30:1",
          "fb7c023a8b9ccb3f:1",
          "ce8ba1a563dcdaca:1",
          "e20e36e16fcb0cc8:1",
          "b3edc88f2938467e:1",
          "c8e28b0b4002a3a0:1",
          "c129715d7a2bc9a3:1");

  @Test
  void emptyFileHasOneLine() {
    assertThat(LineHashes.of("")).containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void leadingZerosAreNotWritten() {
    assertThat(LineHashes.of(" a\nb\n  \t\tc\n d"))
        .containsExactly(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");
  }

  @Test
  void lastLineWithoutLineEnd() {
    assertThat(LineHashes.of(GREETING))
        .containsExactly(
            "8b7cf3e952e7aeb2:1",
            "b1ae1287ec4718d9:1",
            "bff680108adb0fcc:1",
            "c6805c5e1288b612:1",
            "b86d3392aea1be30:1",
            "e6ceba753e1a442:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void everyLineEndCountsAsLf(String end) {
    String text = (GREETING + "\n").replace("\n", end);

    assertThat(LineHashes.of(text)).isEqualTo(GREETING_WITH_LINE_END);
  }

  @Test
  void mixedLineEnds() {
    String text = " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n";

    assertThat(LineHashes.of(text)).isEqualTo(GREETING_WITH_LINE_END);
  }

  /** Computed with the action's own code. */
  @ParameterizedTest
  @MethodSource("texts")
  void agreesOnTabsAndOnCharactersBeyondAscii(String text, List<String> hashes) {
    assertThat(LineHashes.of(text)).isEqualTo(hashes);
  }

  @Test
  void equalHashesAreNumbered() {
    assertThat(LineHashes.of("Lorem ipsum dolor sit amet.\n".repeat(10)))
        .containsExactly(
            "a7f2ff13bc495cf2:1",
            "a7f2ff13bc495cf2:2",
            "a7f2ff13bc495cf2:3",
            "a7f2ff13bc495cf2:4",
            "a7f2ff13bc495cf2:5",
            "a7f2ff13bc495cf2:6",
            "a7f2ff1481e87703:1",
            "a9cf91f7bbf1862b:1",
            "55ec222b86bcae53:1",
            "cc97dc7b1d7d8f7b:1",
            "c129715d7a2bc9a3:1");
  }

  @Test
  void blankBetweenCrAndLfMakesTwoLineEnds() {
    assertThat(LineHashes.of("a\r \nb")).hasSize(3);
  }
}
