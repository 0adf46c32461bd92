// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Var;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodecTest {
  private record Numbers(int i, long l, double d, boolean b, char c) {}

  private record Holder(Object value) {}

  @Test
  void everyKindOfValue() {
    for (Object value :
        Arrays.asList(
            null,
            true,
            false,
            0,
            -1,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            1.5f,
            Double.NaN,
            (byte) -3,
            (short) -300,
            '\uD800',
            "",
            "plain",
            "\uD800 half a pair, ä, \uD834\uDD1E",
            Certainty.BY_NAME,
            List.of("a", List.of(), "a"),
            Set.of(Certainty.UNKNOWN),
            Map.of("k", "v"),
            new Numbers(-7, 1L << 40, -0.0, true, 'x'),
            new Var(3, "x", "int"))) {
      assertThat(read(new Holder(value))).isEqualTo(new Holder(value));
    }
  }

  @Test
  void orderStays() {
    Map<String, String> map = new LinkedHashMap<>();
    List.of("z", "a", "m").forEach(key -> map.put(key, key));
    assertThat(((Map<?, ?>) read(Collections.unmodifiableMap(map))).keySet())
        .extracting(Object::toString)
        .containsExactly("z", "a", "m");
  }

  @Test
  void equalNamesAreSharedAndFilesArePutIn() {
    List<SourceFile> before = List.of(new SourceFile("a", () -> ""), new SourceFile("a", () -> ""));
    List<SourceFile> after = List.of(new SourceFile("b", () -> ""), new SourceFile("c", () -> ""));
    FieldRef one = new FieldRef("A", "f", "int", true, true, false, Certainty.RESOLVED);
    FieldRef other = new FieldRef("A", "f", "int", true, true, false, Certainty.RESOLVED);

    List<?> read =
        (List<?>)
            Codec.read(
                Codec.write(
                    List.of(
                        one,
                        other,
                        new Location(before.get(1), 1, 2),
                        new Location(before.get(0), 3, 4)),
                    before),
                after);

    assertThat(read.get(0)).isEqualTo(one).isSameAs(read.get(1));
    assertThat(read.get(2)).isEqualTo(new Location(after.get(1), 1, 2));
    assertThat(read.get(3)).isEqualTo(new Location(after.get(0), 3, 4));
  }

  @Test
  void whatIsNotOursIsRefused() {
    assertThatThrownBy(() -> Codec.write(new Holder(new Object()), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    List<SourceFile> files = List.of(new SourceFile("a", () -> ""));
    assertThatThrownBy(() -> Codec.write(new SourceFile("a", () -> ""), files))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] first = Codec.write(files.get(0), files);
    assertThatThrownBy(() -> Codec.read(first, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Codec.write(StandardCharsets.UTF_8, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytesOfAnotherFormAreRefused() {
    byte[] bytes = Codec.write(new Numbers(1, 2, 3, true, 'x'), List.of());
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String other :
        List.of(
            text.replace("int i", "int j"),
            text.replace("io.mapvet.store", "io.mapvet.start"),
            text.replace("io.mapvet.", "java.util."),
            text + "\0",
            "")) {
      byte[] changed = other.getBytes(StandardCharsets.ISO_8859_1);
      assertThatThrownBy(() -> Codec.read(changed, List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Codec.read(cut, List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Object read(Object value) {
    return Codec.read(Codec.write(value, List.of()), List.of());
  }
}
