// SPDX-License-Identifier: Apache-2.0
/**
 * Lowers attributed javac trees to {@code io.mapvet.ir}.
 *
 * <p>{@link io.mapvet.javac.lower.Lowering} is the door. One {@code FileLowering} holds what the
 * classes of a file share, one {@code ClassContext} stands for each class around the code at hand,
 * one {@code Code} for each method or lambda, and one {@code Body} ties together the parts that
 * lower its expressions, conditions, calls, statements and tasks. Nothing in the result refers to a
 * javac tree, element or type.
 */
package io.mapvet.javac.lower;
