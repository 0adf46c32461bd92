// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * A goal that fails on findings. At its turn each module hands in its sources; the module that
 * completes a {@link Program} has it analysed, and puts the result together with those of other
 * programs. The last of them fails the build if any has to: so one file has all that is found.
 */
abstract class AnalysisMojo extends AbstractMojo {
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Leaves the sources of the module out. */
  @Parameter(property = "mapvet.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The least level at which the build fails: <code>error</code>, <code>warning</code>, <code>note
   * </code> or <code>never</code>. Default: what <code>mapvet.yml</code> says, or <code>warning
   * </code>.
   */
  @Parameter(property = "mapvet.failOn")
  private String failOn;

  /**
   * The least level that is printed: <code>error</code>, <code>warning</code> or <code>note</code>.
   * Default: what <code>mapvet.yml</code> says, or <code>warning</code>. The SARIF file has all.
   */
  @Parameter(property = "mapvet.show")
  private String show;

  /** The SARIF file, relative to the root of the build. Default: one in its build directory. */
  @Parameter(property = "mapvet.sarif")
  private String sarif;

  /**
   * The configuration file, relative to the root of the build. Default: the nearest <code>
   * mapvet.yml</code>, there or above it up to the top of the git repository.
   */
  @Parameter(property = "mapvet.config")
  private String config;

  /** Globs of files to leave out, by the end of their path. */
  @Parameter(property = "mapvet.excludes")
  private List<String> excludes;

  /** Rules whose findings are left out. */
  @Parameter(property = "mapvet.off")
  private List<String> off;

  /** Whether test sources are read, too. */
  @Parameter(property = "mapvet.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** Whether sources in the build directory are read, too: those that the build generates. */
  @Parameter(property = "mapvet.includeGenerated", defaultValue = "false")
  private boolean includeGenerated;

  /** What reads the sources: <code>javac</code>, <code>javaparser</code> or <code>auto</code>. */
  @Parameter(property = "mapvet.frontEnd", defaultValue = "auto")
  private String frontEnd;

  private final ProjectDependenciesResolver resolver;

  AnalysisMojo(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  /** The name of the SARIF file where the user gives none. */
  abstract String fileName();

  /** The command with the options that only it has. */
  abstract List<String> command();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings =
        new Settings(config, excludes, off, includeTests, includeGenerated, frontEnd);
    Analyser analyser = new Analyser(session, resolver, settings, getLog());
    Reactor reactor = new Reactor(session, execution);
    reactor.handIn(project, skip ? List.of() : settings.sources(project));
    for (Program program : reactor.programs()) {
      if (program.top().equals(project)) {
        String failure = analyse(program, reactor.handedIn(program), analyser);
        conclude(program, failure, reactor, analyser);
      }
    }
  }

  /** Returns why the build has to fail, which is empty where it has not. */
  private String analyse(Program program, List<String> sources, Analyser analyser)
      throws MojoExecutionException {
    Path result = result(program.name(), analyser);
    Analyser.clear(result);
    if (sources.isEmpty()) {
      return "";
    }
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of("--sarif", Analyser.prepared(result).toString()));
    if (failOn != null) {
      command.addAll(List.of("--fail-on", failOn));
    }
    if (show != null) {
      command.addAll(List.of("--show", show));
    }
    Command.Outcome outcome = analyser.analyse(program, sources, command);
    return outcome.isClean() ? "" : outcome.summary();
  }

  private void conclude(Program program, String failure, Reactor reactor, Analyser analyser)
      throws MojoExecutionException, MojoFailureException {
    Path merged = sarif == null ? analyser.output(fileName()) : analyser.root().resolve(sarif);
    SortedMap<String, String> failures = reactor.failures(merged);
    synchronized (failures) {
      failures.put(program.name(), failure);
      analyser.merge(
          failures.keySet().stream().map(name -> result(name, analyser)).toList(), merged);
      String all =
          failures.entrySet().stream()
              .filter(entry -> !entry.getValue().isEmpty())
              .map(entry -> entry.getKey() + ": " + entry.getValue())
              .collect(Collectors.joining("; "));
      if (failures.size() == reactor.programs().size() && !all.isEmpty()) {
        throw new MojoFailureException(all + "; see " + merged);
      }
    }
  }

  private Path result(String program, Analyser analyser) {
    return analyser.output("mapvet/" + program + "." + fileName());
  }
}
