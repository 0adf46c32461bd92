// SPDX-License-Identifier: Apache-2.0
package org.springframework.transaction;

/** As much of the type as the fixtures need. */
public interface TransactionStatus {}
