// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Finds the libraries of a program. Its own modules are none: they are there as sources, so nothing
 * need be built. Maven's own resolution, which a goal can ask for, insists on their jars.
 */
final class Libraries {
  private final ProjectDependenciesResolver resolver;
  private final RepositorySystemSession session;
  private final Log log;

  Libraries(ProjectDependenciesResolver resolver, RepositorySystemSession session, Log log) {
    this.resolver = resolver;
    this.session = session;
    this.log = log;
  }

  /**
   * The jars, those of the last module first. Of two versions the first counts. What cannot be had
   * is left out, and said: the analysis then goes by names.
   *
   * @param withTests whether those for tests are wanted
   */
  Collection<Path> of(Program program, boolean withTests) {
    Map<String, Path> jars = new LinkedHashMap<>();
    List<MavenProject> modules = program.modules();
    for (int i = modules.size() - 1; i >= 0; i--) {
      for (Dependency dependency : resolved(modules.get(i), program, withTests)) {
        Artifact artifact = dependency.getArtifact();
        jars.putIfAbsent(
            String.join(
                ":",
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getExtension(),
                artifact.getClassifier()),
            artifact.getFile().toPath());
      }
    }
    return jars.values();
  }

  private List<Dependency> resolved(MavenProject module, Program program, boolean withTests) {
    DependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(module, session)
            .setResolutionFilter((node, parents) -> isWanted(node, program, withTests));
    DependencyResolutionResult result;
    try {
      result = resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      log.warn(module.getId() + ": " + e.getMessage());
      result = e.getResult();
    }
    return result.getResolvedDependencies();
  }

  private static boolean isWanted(DependencyNode node, Program program, boolean withTests) {
    Dependency dependency = node.getDependency();
    return dependency == null
        || (withTests || !dependency.getScope().equals("test"))
            && program.modules().stream()
                .noneMatch(module -> key(module).equals(key(node.getArtifact())));
  }

  private static String key(MavenProject module) {
    return ArtifactUtils.key(module.getGroupId(), module.getArtifactId(), module.getVersion());
  }

  private static String key(Artifact artifact) {
    return ArtifactUtils.key(
        artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }
}
