// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lowers source files without a compiler: JavaParser parses them, an index over all of them and
 * reflection over the platform and the class path say what names mean. Files are parsed, and then
 * lowered, in parallel; the result does not depend on the order.
 */
public final class JavaParserFrontEnd {
  /** The newest version of Java whose sources it reads. */
  public static final int NEWEST_RELEASE = Parsed.NEWEST_RELEASE;

  private JavaParserFrontEnd() {}

  /**
   * @param inputs the files; module declarations and copies for other releases are passed over, and
   *     of files with one path all but the first
   * @param classPath jars and directories of the dependencies, as far as they are known
   */
  public static Lowered lower(
      Collection<SourceInput> inputs, Collection<Path> classPath, Progress progress)
      throws InterruptedException {
    return lower(inputs, path -> true, classPath, progress);
  }

  /**
   * The same for some of the files.
   *
   * @param wanted says of a path whether the file is to be lowered; the others are there for their
   *     declarations
   */
  public static Lowered lower(
      Collection<SourceInput> inputs,
      Predicate<String> wanted,
      Collection<Path> classPath,
      Progress progress)
      throws InterruptedException {
    Set<String> paths = new HashSet<>();
    try (LiveSources sources = new LiveSources(classPath, wanted)) {
      inputs.stream().filter(input -> paths.add(input.path())).forEach(sources::put);
      sources.update(progress, () -> false);
      return sources.lowered();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
