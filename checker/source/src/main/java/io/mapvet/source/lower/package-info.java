// SPDX-License-Identifier: Apache-2.0
/**
 * Lowers trees of JavaParser. One {@code FileLowering} for each file, one {@code ClassLowering} for
 * each class, one {@code Code} for each method or lambda, and one {@code Body} ties together the
 * parts that lower its code, in the same way and to the same operations as the javac front end
 * does.
 */
package io.mapvet.source.lower;
