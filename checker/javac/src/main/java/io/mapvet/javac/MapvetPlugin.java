// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.mapvet.finding.Report;
import io.mapvet.ir.Unit;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.rule.Vet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * The javac plugin. It starts by itself wherever its jar is on the processor path; {@code
 * -Xplugin:Mapvet key=value ...} is needed for options only (see {@link PluginOptions}), and javac
 * then starts it once, with them.
 *
 * <p>Findings are compiler warnings, so that {@code -Werror} makes them fail the build as any other
 * warning does. They are mandatory ones, because {@code -nowarn}, which build tools pass on their
 * own, would leave no trace of them; {@code severity=error} leaves the proven ones only. Findings
 * of level NOTE are printed as compiler notes, which {@code -Werror} does not count.
 */
public class MapvetPlugin implements Plugin {
  private Configuration configuration;
  private Baseline baseline = Baseline.EMPTY;

  @Override
  public String getName() {
    return "Mapvet";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    Messages messages = new Messages(task);
    PluginOptions given;
    try {
      given = PluginOptions.DEFAULT.with(arguments);
    } catch (IllegalArgumentException e) {
      messages.print(Diagnostic.Kind.ERROR, e.getMessage());
      return;
    }
    try {
      configuration = configuration(given.config());
      baseline = Baseline.of(configuration, Path::toString);
    } catch (ConfigurationException e) {
      messages.print(Diagnostic.Kind.ERROR, "Mapvet: " + e.getMessage());
      return;
    } catch (RuntimeException | LinkageError e) {
      new Results(messages, given).printFailure(e);
      return;
    }
    PluginOptions options = PluginOptions.DEFAULT.with(configuration).with(arguments);
    Results results = new Results(messages, options);
    Compilation.follow(task, this::analyse, results, isReportedElsewhere(task));
  }

  /** Whether another door reports the findings of this compilation: never, for this class. */
  protected boolean isReportedElsewhere(JavacTask task) {
    return false;
  }

  /**
   * @param given the file as the user names it; null for the one that holds where javac runs
   */
  private static Configuration configuration(Path given) throws ConfigurationException {
    if (given != null) {
      return Configuration.read(given, given.toString());
    }
    Path here = Path.of("").toAbsolutePath();
    Optional<Path> found = Configuration.find(here, SourceRoot.of(here, here));
    return found.isEmpty()
        ? Configuration.NONE
        : Configuration.read(found.get(), found.get().toString());
  }

  /** Finds the races in all that was compiled. Tests put something else here. */
  protected Report analyse(Collection<Unit> units) {
    Report report = Vet.check(units, configuration.knowledge().get());
    return baseline.without(configuration.judged(report, units));
  }
}
