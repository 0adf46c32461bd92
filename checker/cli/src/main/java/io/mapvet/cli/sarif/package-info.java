// SPDX-License-Identifier: Apache-2.0
/**
 * SARIF files of whatever tool, read as trees so that nothing in them is lost: merged, filtered,
 * converted and counted.
 */
package io.mapvet.cli.sarif;
