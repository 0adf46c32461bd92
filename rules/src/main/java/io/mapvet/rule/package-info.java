// SPDX-License-Identifier: Apache-2.0
/** The rules: each a short query over what the analysis knows. */
package io.mapvet.rule;
