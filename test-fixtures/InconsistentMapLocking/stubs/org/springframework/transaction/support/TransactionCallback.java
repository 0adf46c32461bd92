// SPDX-License-Identifier: Apache-2.0
package org.springframework.transaction.support;

import org.springframework.transaction.TransactionStatus;

/** As much of the type as the fixtures need. */
public interface TransactionCallback<T> {
  T doInTransaction(TransactionStatus status);
}
