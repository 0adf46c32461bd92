// SPDX-License-Identifier: Apache-2.0
/**
 * What names and expressions mean: an index over the scanned sources, reflection for the classes of
 * the platform and of the class path, and as much of the type rules of the language as calls,
 * chains of calls and functions need.
 */
package io.mapvet.source.type;
