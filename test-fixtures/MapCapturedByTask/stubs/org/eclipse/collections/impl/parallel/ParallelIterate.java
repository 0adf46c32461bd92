// SPDX-License-Identifier: Apache-2.0
package org.eclipse.collections.impl.parallel;

import org.eclipse.collections.api.block.procedure.Procedure;

public final class ParallelIterate {
  public static <T> void forEach(Iterable<T> iterable, Procedure<? super T> procedure) {}
}
