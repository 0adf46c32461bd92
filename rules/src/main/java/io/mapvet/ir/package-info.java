// SPDX-License-Identifier: Apache-2.0
/**
 * The small program every front end lowers Java to: immutable, typed, printable as text.
 *
 * <p>A front end translates syntax and nothing else. Locks, aliases, threads and library behaviour
 * are questions the analysis answers over this program. Types are erased binary names ({@code
 * java.util.Map$Entry}, {@code int}, {@code java.lang.String[]}).
 */
package io.mapvet.ir;
