// SPDX-License-Identifier: Apache-2.0
package org.quartz;

/** As much of the type as the fixtures need. */
public interface JobExecutionContext {}
