// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.Set;

/**
 * A declaration under {@code @SuppressWarnings}.
 *
 * @param range the whole declaration
 * @param keys the values of the annotation
 * @param reason what the comment at the annotation says, empty where there is none
 */
public record Suppression(Location range, Set<String> keys, String reason) {}
