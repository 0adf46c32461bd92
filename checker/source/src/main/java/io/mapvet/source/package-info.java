// SPDX-License-Identifier: Apache-2.0
/**
 * The front end that needs no compiler: JavaParser's trees, and an index over the names in them.
 */
package io.mapvet.source;
