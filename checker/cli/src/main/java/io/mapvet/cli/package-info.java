// SPDX-License-Identifier: Apache-2.0
/**
 * The commands, each with its options. What they do stands in the packages below, which know
 * nothing of commands.
 */
package io.mapvet.cli;
