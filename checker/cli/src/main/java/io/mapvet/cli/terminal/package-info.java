// SPDX-License-Identifier: Apache-2.0
/** Where a command runs: its terminal, its files, and what it says to people. */
package io.mapvet.cli.terminal;
