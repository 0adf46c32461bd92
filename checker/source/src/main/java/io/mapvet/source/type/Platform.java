// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.frontend.ByName;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of the running Java platform and of a class path, read by reflection. None of them is
 * initialised.
 */
public final class Platform implements Closeable {
  private final URLClassLoader loader;
  private final Map<String, Optional<ClassInfo>> byName = new ConcurrentHashMap<>();
  private final Map<Class<?>, ClassInfo> byClass = new ConcurrentHashMap<>();

  /**
   * @param classPath jars and directories
   */
  public Platform(Collection<Path> classPath) {
    URL[] urls = classPath.stream().map(Platform::url).toArray(URL[]::new);
    loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of a binary name, or null. */
  ClassInfo find(String binaryName) {
    return byName.computeIfAbsent(binaryName, this::load).orElse(null);
  }

  private Optional<ClassInfo> load(String binaryName) {
    try {
      Class<?> found = Class.forName(binaryName, false, loader);
      return found.getName().equals(binaryName) ? Optional.of(info(found)) : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  ClassInfo info(Class<?> type) {
    ClassInfo known = byClass.get(type);
    if (known != null) {
      return known;
    }
    byClass.putIfAbsent(type, new ReflectedClass(this, type));
    return byClass.get(type);
  }

  ClassInfo object() {
    return find(ByName.OBJECT);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
