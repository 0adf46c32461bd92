// SPDX-License-Identifier: Apache-2.0
package reactor.core.scheduler;

/** As much of the type as the fixtures need. */
public abstract class Schedulers {
  public static Scheduler parallel() {
    return null;
  }

  public static Scheduler boundedElastic() {
    return null;
  }
}
