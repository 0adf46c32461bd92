// SPDX-License-Identifier: Apache-2.0
/**
 * Reports for machines: SARIF 2.1.0 and Mapvet's own JSON. In goes a {@link
 * io.mapvet.finding.Report}, out come bytes that depend on nothing else: no time, no machine path,
 * no order of a hash table.
 *
 * <p>The rules followed here come from the SARIF 2.1.0 standard (OASIS, errata 01), from what
 * GitHub's documentation says of its SARIF support, and from the checks of Microsoft's SARIF
 * Multitool.
 */
package io.mapvet.sarif;
