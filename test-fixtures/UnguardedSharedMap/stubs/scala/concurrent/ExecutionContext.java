// SPDX-License-Identifier: Apache-2.0
package scala.concurrent;

/** As much of the type as the fixtures need. */
public interface ExecutionContext {}
