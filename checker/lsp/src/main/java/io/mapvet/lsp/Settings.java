// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Optional;

/**
 * What the user sets in the editor.
 *
 * @param classpath where the classes are that the sources use: jars, directories, {@code lib/*}, or
 *     {@code @FILE} for a file that a build tool has written; relative to the root
 * @param classpathCommand a program and its arguments, which is run at the root and prints more of
 *     the class path; empty for none
 * @param baseline the file of known findings, relative to the root; null where none is named, or a
 *     blank
 */
record Settings(List<String> classpath, List<String> classpathCommand, String baseline) {
  static final Settings DEFAULT = new Settings(null, null, null);

  Settings {
    baseline = baseline == null || baseline.isBlank() ? null : baseline;
    classpath = classpath == null ? List.of() : List.copyOf(classpath);
    classpathCommand = classpathCommand == null ? List.of() : List.copyOf(classpathCommand);
  }

  /**
   * @param options an object with the settings, as an editor sends it first; may be null
   * @throws JsonParseException where a setting has another type
   */
  static Settings of(Object options) {
    return options instanceof JsonObject object
        ? new Gson().fromJson(object, Settings.class)
        : DEFAULT;
  }

  /**
   * @param all the settings of an editor, among which ours are {@code mapvet}; empty where they are
   *     not, for some editors send an empty object to all servers
   * @throws JsonParseException where a setting has another type
   */
  static Optional<Settings> among(Object all) {
    return all instanceof JsonObject object && object.has("mapvet")
        ? Optional.of(of(object.get("mapvet")))
        : Optional.empty();
  }
}
