// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads YAML, as nodes that know their place. The library bounds the size of the text and how often
 * its lists and mappings may be repeated by alias.
 */
final class Yaml {
  /** Characters; no file is as large, and the library may take seconds for one that is. */
  private static final int LARGEST = 1 << 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(LARGEST)
          .setAllowNonScalarKeys(true) // the message about them is to say where
          .build();

  /** A word that YAML takes for an alias or a directive, or keeps for itself. */
  private static final Pattern SPECIAL_WORD = Pattern.compile("(^|[\\s\\[,])[@*%]");

  private Yaml() {}

  /**
   * The whole text.
   *
   * @param file what to call it in messages
   * @return empty if nothing but comments stands in it
   */
  static Optional<Item> read(String file, String text) throws ConfigurationException {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      return root.isEmpty() ? Optional.empty() : Optional.of(Item.of(file, null, root.get()));
    } catch (MarkedYamlEngineException e) {
      throw new ConfigurationException(message(file, text, e));
    } catch (ReaderException e) {
      int at = text.indexOf(e.getCodePoint());
      long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
      int column = at - text.lastIndexOf('\n', at);
      throw new ConfigurationException(
          "%s:%d:%d: the character U+%04X may not stand in YAML"
              .formatted(file, line, column, e.getCodePoint()));
    } catch (YamlEngineException e) {
      throw new ConfigurationException(file + ": is not YAML that can be read: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new ConfigurationException(file + ": is nested too deeply");
    }
  }

  private static String message(String file, String text, MarkedYamlEngineException e) {
    Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
    String line = text.lines().skip(mark.getLine()).findFirst().orElse("");
    String hint =
        SPECIAL_WORD.matcher(line).find()
            ? "; a text that begins with @, * or % must be quoted"
            : "";
    String context =
        e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ", ";
    String problem = (context + e.getProblem()).replaceAll("\\s+", " ");
    return "%s:%d:%d: is not YAML: %s%s"
        .formatted(file, mark.getLine() + 1, mark.getColumn() + 1, problem, hint);
  }
}
