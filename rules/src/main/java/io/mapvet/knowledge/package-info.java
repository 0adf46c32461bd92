// SPDX-License-Identifier: Apache-2.0
/**
 * What libraries do, as data: files under {@code META-INF/mapvet/}, one per library, read by one
 * class. No other code names a library's type or method.
 */
package io.mapvet.knowledge;
