// SPDX-License-Identifier: Apache-2.0
package org.aopalliance.intercept;

import java.lang.reflect.Method;

/** As much of the type as the fixtures need. */
public interface MethodInvocation {
  Method getMethod();

  Object proceed() throws Throwable;
}
