// SPDX-License-Identifier: Apache-2.0
package io.mapvet.errorprone;

import com.google.errorprone.ErrorProneOptions;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.main.Option;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How Error Prone was started in a compilation, as javac's options tell. */
final class ErrorProneRun {
  static final String BY_FILE =
      "Mapvet: without -XDcompilePolicy=simple Error Prone's checks see one file at a time;"
          + " the Mapvet plugin reports the findings, and Error Prone's options do not hold for them";

  private static final String FLAGS = "Mapvet:";

  private ErrorProneRun() {}

  /** Whether the checks report in this compilation. */
  static boolean reports(JavacTask task) {
    Context context = ((BasicJavacTask) task).getContext();
    return arguments(context).findAny().isPresent() && seesWholeModules(context);
  }

  /** Whether javac attributes all classes before Error Prone sees the first. */
  static boolean seesWholeModules(Context context) {
    return "simple".equals(Options.instance(context).get("compilePolicy"));
  }

  /** What {@code -XepOpt:Mapvet:Key=value} says, as arguments of the plugin: {@code key=value}. */
  static List<String> flags(JavacTask task) {
    List<String> arguments = arguments(((BasicJavacTask) task).getContext()).skip(1).toList();
    Map<String, String> flags = ErrorProneOptions.processArgs(arguments).getFlags().getFlagsMap();
    return flags.entrySet().stream()
        .filter(flag -> flag.getKey().startsWith(FLAGS))
        .map(flag -> key(flag.getKey().substring(FLAGS.length())) + "=" + flag.getValue())
        .toList();
  }

  /** {@code FailOn} as {@code fail-on}. */
  private static String key(String flag) {
    return flag.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The words of {@code -Xplugin:ErrorProne ...}; none where it is missing. */
  private static Stream<String> arguments(Context context) {
    String plugins = Options.instance(context).get(Option.PLUGIN);
    return Stream.ofNullable(plugins)
        .flatMap(all -> Stream.of(all.split("\0")))
        .map(plugin -> plugin.split("\\s+"))
        .filter(words -> words[0].equals("ErrorProne"))
        .flatMap(Stream::of);
  }
}
