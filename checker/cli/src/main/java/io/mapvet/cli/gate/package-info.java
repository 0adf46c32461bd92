// SPDX-License-Identifier: Apache-2.0
/** Tells what is new from what is known: the baseline, and the gate over a change. */
package io.mapvet.cli.gate;
