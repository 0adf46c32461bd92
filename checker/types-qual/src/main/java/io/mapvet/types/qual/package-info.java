// SPDX-License-Identifier: Apache-2.0

/**
 * Who may use a value: one thread, many threads, or whoever holds a lock. Write these annotations
 * on types; the checker {@code io.mapvet.types.SharedMapChecker} proves that they are kept.
 *
 * <pre>
 *          {@literal @}SharingUnknown
 *            /          \
 *     {@literal @}Confined   {@literal @}GuardedByLock("…")
 *            \          /
 *         {@literal @}Transferable
 *                |
 *           {@literal @}Shareable
 * </pre>
 */
package io.mapvet.types.qual;
