// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * The modules in which one goal has its turn, and what they keep for each other. They may be built
 * side by side. What they keep are objects of Java's own classes: a module can give the plugin
 * dependencies, and then loads it for itself.
 */
final class Reactor {
  private static final String SOURCES = "mapvet.sources";
  private static final String FAILURES = "mapvet.failures ";

  private final MavenSession session;
  private final MojoExecution execution;

  Reactor(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** The programs that are analysed, each at the turn of its last module. */
  List<Program> programs() {
    return Program.all(session.getProjects(), this::hasTurn);
  }

  /** A module's turn: the directories with its sources. */
  void handIn(MavenProject module, List<String> sources) {
    context(module).put(SOURCES, sources);
  }

  /** The directories that the modules of a program have handed in. */
  List<String> handedIn(Program program) {
    List<String> sources = new ArrayList<>();
    for (MavenProject module : program.modules()) {
      if (context(module).get(SOURCES) instanceof List<?> directories) {
        directories.forEach(directory -> sources.add((String) directory));
      }
    }
    return sources;
  }

  /**
   * The programs that are done, by name: each with the reason to fail, which may be empty. To be
   * used by one thread at a time, which locks it.
   *
   * @param results the file for which they are counted
   */
  @SuppressWarnings("unchecked")
  SortedMap<String, String> failures(Path results) {
    return (SortedMap<String, String>)
        context(session.getTopLevelProject())
            .computeIfAbsent(FAILURES + results, file -> new TreeMap<String, String>());
  }

  /** Whether a module has the goal at the same point of its build. */
  private boolean hasTurn(MavenProject module) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    String usual = execution.getMojoDescriptor().getPhase();
    Plugin declared = module.getPlugin(execution.getPlugin().getKey());
    return declared != null
        && declared.getExecutions().stream()
            .filter(other -> other.getGoals().contains(execution.getGoal()))
            .map(other -> other.getPhase() == null ? usual : other.getPhase())
            .anyMatch(execution.getLifecyclePhase()::equals);
  }

  private Map<String, Object> context(MavenProject module) {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return session.getPluginContext(plugin, module);
  }
}
