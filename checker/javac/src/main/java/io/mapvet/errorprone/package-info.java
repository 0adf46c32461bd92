// SPDX-License-Identifier: Apache-2.0
/**
 * The Error Prone door: one check for each rule, generated when this module is built (see {@code
 * src/build/java/GenerateChecks.java}), and what they have in common. The only package that uses
 * Error Prone and javac's own classes; where neither is at hand nothing here is loaded but {@link
 * io.mapvet.errorprone.YieldingPlugin}, which needs neither.
 */
package io.mapvet.errorprone;
