// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

/**
 * Something that people should know about a file.
 *
 * @param line one-based, 0 for the whole file
 */
public record Problem(String file, int line, String message) {}
