// SPDX-License-Identifier: Apache-2.0
/**
 * What users configure: the file {@code mapvet.yml}, and what its settings mean. Knows no compiler,
 * and nothing outside knows that the file is YAML.
 */
package io.mapvet.javac.config;
