// SPDX-License-Identifier: Apache-2.0
/** The forms of the results. */
package io.mapvet.cli.output;
