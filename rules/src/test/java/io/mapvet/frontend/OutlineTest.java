// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
  @Test
  void bodiesAndCommentsGo() {
    String text =
        """
        /** Doc. */
        package p; // here
        class A<T extends Comparable<T>> extends B implements C {
          static final int N = 1 + 2; int[] a = {1, 2};
          @Deprecated(since = "1") A(int x) throws E, F.G { super(x); class L {} }
          <U> U f(U u)[] { if (u == null) { return "}"; } return '}'; }
          abstract void g();
          static { N(); } { N(); }
          void record(int x) { }
          record R(int a, @X({1}) int b) implements I { int c() { return a; } }
          enum K { A(1) { int f() { return 1; } }, B(2); K(int i) { } int f() { return 2; } }
          @interface Q { int[] v() default {1}; }
          interface J { default int f() { return 1; } int g(); }
        }
        """;

    assertThat(Outline.of(text).replaceAll("\\s+", " "))
        .isEqualTo(
            " package p; class A<T extends Comparable<T>> extends B implements C {"
                + " static final int N = 1 + 2; int[] a = {1, 2};"
                + " @Deprecated(since = \"1\") A(int x) throws E, F.G {}"
                + " <U> U f(U u)[] {} abstract void g(); static {} {}"
                + " void record(int x) {}"
                + " record R(int a, @X({1}) int b) implements I { int c() {} }"
                + " enum K { A(1) { int f() { return 1; } }, B(2); K(int i) {} int f() {} }"
                + " @interface Q { int[] v() default {1}; }"
                + " interface J { default int f() {} int g(); } }");
  }

  @Test
  void whatABodyHoldsDoesNotShow() {
    assertThat(Outline.of("class A { void f() { int x = 1; } }"))
        .isEqualTo(Outline.of("class A { /* new */ void f() {} }"))
        .isNotEqualTo(Outline.of("class A { void f(int x) {} }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int x = f(() -> { return 1; }); }",
        "class A { Object x = new B() { void f() { g(); } }; }",
        "record R(int x) { R { check(x); } }",
        "class A { String s = \"\"\"\n  { \\\"\"\" // no comment\n  \"\"\"; }",
        "class A { @Q(v = {1, 2}) int x; Class<?> c = A.class; }",
        "class A { int x = a + +b; }"
      })
  void whatMayMatterStays(String text) {
    assertThat(Outline.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() { int x; }",
        "class A { void f() { int x; } } }",
        "class A { void f() { String s = \"; } }",
        "class A { void f() { g(); \\u007D int x; }"
      })
  void whatIsBrokenStaysWhole(String text) {
    assertThat(Outline.of(text)).isEqualTo(text);
  }
}
