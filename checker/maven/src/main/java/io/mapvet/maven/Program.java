// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build that meet in one process: one on which no other depends, and all on which
 * it depends. Threads of one module reach maps of another, so such modules are analysed together.
 * Modules that are on no class path together share no memory, and are kept apart.
 *
 * @param modules in the order of the build, the one that depends on the others last
 */
record Program(List<MavenProject> modules) {

  /**
   * @param reactor all modules, in the order of the build
   * @param wanted which of them the programs are made for
   */
  static List<Program> all(Collection<MavenProject> reactor, Predicate<MavenProject> wanted) {
    List<Program> programs = new ArrayList<>();
    for (MavenProject module : reactor.stream().filter(wanted).toList()) {
      Set<MavenProject> reached = new HashSet<>();
      collect(module, reactor, reached);
      programs.removeIf(program -> reached.contains(program.top()));
      programs.add(new Program(reactor.stream().filter(reached::contains).toList()));
    }
    return programs;
  }

  /** The module that depends on the others; Maven builds it after them. */
  MavenProject top() {
    return modules.get(modules.size() - 1);
  }

  /** Tells programs of one build apart; good as the name of a file. */
  String name() {
    return top().getGroupId() + "." + top().getArtifactId();
  }

  private static void collect(
      MavenProject module, Collection<MavenProject> reactor, Set<MavenProject> reached) {
    if (reached.add(module)) {
      for (Dependency dependency : module.getDependencies()) {
        reactor.stream()
            .filter(other -> isMeant(dependency, other))
            .forEach(other -> collect(other, reactor, reached));
      }
    }
  }

  private static boolean isMeant(Dependency dependency, MavenProject module) {
    return Objects.equals(dependency.getGroupId(), module.getGroupId())
        && Objects.equals(dependency.getArtifactId(), module.getArtifactId())
        && Objects.equals(dependency.getVersion(), module.getVersion());
  }
}
