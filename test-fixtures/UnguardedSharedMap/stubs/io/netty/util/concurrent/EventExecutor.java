// SPDX-License-Identifier: Apache-2.0
package io.netty.util.concurrent;

import java.util.concurrent.ScheduledExecutorService;

/** As much of the type as the fixtures need. */
public interface EventExecutor extends ScheduledExecutorService {}
