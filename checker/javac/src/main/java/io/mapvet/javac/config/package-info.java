// SPDX-License-Identifier: Apache-2.0
/**
 * What users configure: the file {@code mapvet.yml}, what its settings mean, the baseline, the
 * class path. Knows no compiler, and nothing outside knows that the file is YAML.
 */
package io.mapvet.javac.config;
