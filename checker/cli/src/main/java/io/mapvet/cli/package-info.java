// SPDX-License-Identifier: Apache-2.0
/** The command line: finds sources, has them analysed and prints what was found. */
package io.mapvet.cli;
