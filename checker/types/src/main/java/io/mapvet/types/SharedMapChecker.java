// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.framework.qual.StubFiles;

/**
 * Checks that a value which several threads may reach is shareable, or guarded by a lock that its
 * users hold.
 */
@StubFiles({"jdk-values.astub", "jdk-collections.astub", "jdk-tasks.astub", "frameworks.astub"})
public class SharedMapChecker extends BaseTypeChecker {

  /** Creates the checker; the compiler initialises it. */
  public SharedMapChecker() {}
}
