// SPDX-License-Identifier: Apache-2.0
package io.reactivex.rxjava3.schedulers;

import io.reactivex.rxjava3.core.Scheduler;

/** As much of the type as the fixtures need. */
public final class Schedulers {
  public static Scheduler io() {
    return null;
  }
}
