// SPDX-License-Identifier: Apache-2.0
/** What front ends read and give back, and what they share while they lower; no tree of any. */
package io.mapvet.frontend;
