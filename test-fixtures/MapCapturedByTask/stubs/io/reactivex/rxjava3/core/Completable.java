// SPDX-License-Identifier: Apache-2.0
package io.reactivex.rxjava3.core;

/** As much of the type as the fixtures need. */
public abstract class Completable {
  public abstract void subscribe();

  public abstract void blockingAwait();
}
