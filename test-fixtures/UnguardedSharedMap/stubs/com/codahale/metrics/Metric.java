// SPDX-License-Identifier: Apache-2.0
package com.codahale.metrics;

/** As much of the type as the fixtures need. */
public interface Metric {}
