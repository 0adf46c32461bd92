// SPDX-License-Identifier: Apache-2.0
/** The sources that a git checkout holds, now and in its history. */
package io.mapvet.cli.git;
