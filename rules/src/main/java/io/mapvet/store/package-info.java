// SPDX-License-Identifier: Apache-2.0
/**
 * Results that are kept from one run to the next: {@link io.mapvet.store.Store} keeps bytes by a
 * key, {@link io.mapvet.store.Codec} makes bytes of records, {@link io.mapvet.store.KeptUnits}
 * lowers again only what has to be.
 */
package io.mapvet.store;
