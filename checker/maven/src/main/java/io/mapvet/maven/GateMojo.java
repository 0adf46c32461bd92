// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Fails on findings that a change introduces, in all modules of the build. */
@Mojo(name = "gate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class GateMojo extends AnalysisMojo {
  /**
   * What to compare the work tree with: the last commit that <code>HEAD</code> and this revision
   * have in common.
   */
  @Parameter(property = "mapvet.base")
  private String base;

  /**
   * A file of findings that do not count as introduced, relative to the root of the build. Without
   * a base it is all there is to compare with. Default: the one that <code>mapvet.yml</code> names.
   */
  @Parameter(property = "mapvet.baseline")
  private String baseline;

  @Inject
  public GateMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  String fileName() {
    return "mapvet-gate.sarif";
  }

  @Override
  List<String> command() {
    List<String> command = new ArrayList<>(List.of("gate"));
    if (base != null) {
      command.addAll(List.of("--base", base));
    }
    if (baseline != null) {
      command.addAll(List.of("--baseline", baseline));
    }
    return command;
  }
}
