// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.finding.Level;
import io.mapvet.knowledge.Knowledge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a file {@code mapvet.yml} says; see {@code docs/configuration.md}. What it does not say is
 * null.
 *
 * @param knowledge what libraries do, the user's own ones too
 * @param excluded files to leave out
 * @param severity findings below this level are not printed
 * @param failOn from which level on findings make the command or the compilation fail
 */
public record Configuration(
    Supplier<Knowledge> knowledge, PathGlobs excluded, Level severity, Threshold failOn) {
  /** The name under which the file is looked for. */
  public static final String FILE = "mapvet.yml";

  /** That of a project without a file. */
  public static final Configuration NONE = new Configuration(Knowledge::builtIn, null, null, null);

  private static final List<String> KEYS =
      List.of("types", "contracts", "collections", "exclude", "severity", "fail-on");

  /**
   * The file that holds for a directory: in it, or in the nearest directory above it.
   *
   * @param directory an absolute path
   * @param top the last directory to look in
   */
  public static Optional<Path> find(Path directory, Path top) {
    for (Path at = directory; at != null && at.startsWith(top); at = at.getParent()) {
      Path file = at.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * @param name what to call the file in messages
   */
  public static Configuration read(Path file, String name) throws ConfigurationException {
    return of(name, text(file, name));
  }

  private static String text(Path file, String name) throws ConfigurationException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(name + ": is not UTF-8");
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(name + ": cannot be read: no such file");
    } catch (AccessDeniedException e) {
      throw new ConfigurationException(name + ": cannot be read: permission denied");
    } catch (IOException e) {
      throw new ConfigurationException(name + ": cannot be read: " + e.getMessage());
    }
  }

  static Configuration of(String name, String text) throws ConfigurationException {
    Optional<Item> root = Yaml.read(name, text);
    if (root.isEmpty()) {
      return NONE;
    }
    Map<String, Item> fields = root.get().fields(KEYS);
    Item exclude = fields.get("exclude");
    Item severity = fields.get("severity");
    Item failOn = fields.get("fail-on");
    Supplier<Knowledge> knowledge =
        KnowledgeEntries.read(name, fields.get("types"), fields.get("contracts"));
    Item collections = fields.get("collections");
    return new Configuration(
        collections == null || collections.flag()
            ? knowledge
            : () -> knowledge.get().withoutCollections(),
        exclude == null ? null : globs(exclude),
        severity == null ? null : severity.oneOf(Level.class),
        failOn == null ? null : failOn.oneOf(Threshold.class));
  }

  private static PathGlobs globs(Item exclude) throws ConfigurationException {
    List<String> globs = new ArrayList<>();
    for (Item item : exclude.items()) {
      globs.add(item.text());
      try {
        PathGlobs.of(globs);
      } catch (IllegalArgumentException e) {
        throw item.wrong(e.getMessage());
      }
    }
    return PathGlobs.of(globs);
  }
}
