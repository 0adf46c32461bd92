// SPDX-License-Identifier: Apache-2.0
package reactor.core.scheduler;

/** As much of the type as the fixtures need. */
public interface Scheduler {}
