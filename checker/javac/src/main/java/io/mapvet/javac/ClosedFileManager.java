// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Gives javac the class path and nothing else: no sources, no processors, no plugins, no output.
 */
final class ClosedFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private ClosedFileManager(StandardJavaFileManager manager) {
    super(manager);
  }

  static ClosedFileManager of(JavaCompiler compiler, Collection<Path> classPath)
      throws IOException {
    StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    manager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    return new ClosedFileManager(manager);
  }

  /**
   * Where javac looks for processors and plugins. Its own loader would fall back to the class path
   * of this process and start the Mapvet plugin.
   */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
  }

  @Override
  public boolean isSameFile(javax.tools.FileObject a, javax.tools.FileObject b) {
    return a == b;
  }

  @Override
  public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
    return file instanceof TextObject ? null : super.inferBinaryName(location, file);
  }
}
