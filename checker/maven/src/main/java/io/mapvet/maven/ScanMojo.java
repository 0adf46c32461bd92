// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Finds maps that several threads share without protection, in all modules of the build. */
@Mojo(name = "scan", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ScanMojo extends AnalysisMojo {
  @Inject
  public ScanMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  String fileName() {
    return "mapvet.sarif";
  }

  @Override
  List<String> command() {
    return List.of("scan");
  }
}
