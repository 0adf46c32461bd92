// SPDX-License-Identifier: Apache-2.0
/** Finds the sources that arguments mean, and has them read and analysed. */
package io.mapvet.cli.source;
