// SPDX-License-Identifier: Apache-2.0
/** What a rule reports: a map, two conflicting accesses, why they may overlap, and what to do. */
package io.mapvet.finding;
