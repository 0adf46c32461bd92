// SPDX-License-Identifier: Apache-2.0
package org.springframework.transaction.support;

/** As much of the type as the fixtures need. */
public class TransactionTemplate {
  public <T> T execute(TransactionCallback<T> action) {
    return null;
  }
}
