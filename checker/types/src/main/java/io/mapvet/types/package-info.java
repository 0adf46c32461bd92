// SPDX-License-Identifier: Apache-2.0

/**
 * A type checker for the Checker Framework: proves that no plain map is used by two threads without
 * a common lock. It stands alone and shares no code with the analysis of whole modules.
 */
package io.mapvet.types;
