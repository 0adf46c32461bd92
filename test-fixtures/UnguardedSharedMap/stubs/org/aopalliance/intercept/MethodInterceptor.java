// SPDX-License-Identifier: Apache-2.0
package org.aopalliance.intercept;

/** As much of the type as the fixtures need. */
public interface MethodInterceptor {
  Object invoke(MethodInvocation invocation) throws Throwable;
}
