// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import io.mapvet.cli.sarif.SarifLevel;
import io.mapvet.cli.sarif.SarifResult;
import io.mapvet.cli.sarif.SarifTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Makes a page of the site with the findings of the whole build. Only the site of the root has it,
 * and Maven makes that one before the other modules have their turn: so it is analysed here, from
 * the sources as they are.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMavenReport {
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Makes no page. */
  @Parameter(property = "mapvet.skip", defaultValue = "false")
  private boolean skip;

  /** The least level on the page: <code>error</code>, <code>warning</code> or <code>note</code>. */
  @Parameter(property = "mapvet.show", defaultValue = "warning")
  private String show;

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

  /** What reads the sources: <code>javac</code>, <code>javaparser</code> or <code>auto</code>. */
  @Parameter(property = "mapvet.frontEnd", defaultValue = "auto")
  private String frontEnd;

  private final ProjectDependenciesResolver resolver;

  @Inject
  public ReportMojo(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public boolean canGenerateReport() {
    return !skip && project.equals(session.getTopLevelProject());
  }

  @Override
  @SuppressWarnings("deprecation") // older site plugins ask for it, and it has no default
  public String getOutputName() {
    return "mapvet";
  }

  @Override
  public String getName(Locale locale) {
    return "Mapvet";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Maps that several threads share without protection.";
  }

  @Override
  protected void executeReport(Locale locale) throws MavenReportException {
    try {
      List<SarifResult> shown =
          analysed().stream()
              .filter(result -> !result.suppressed())
              .filter(result -> result.level().compareTo(SarifLevel.of(show)) >= 0)
              .toList();
      new FindingsPage(getSink()).write(getName(locale), getDescription(locale), shown);
    } catch (MojoExecutionException | IOException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private List<SarifResult> analysed() throws MojoExecutionException, IOException {
    Settings settings = new Settings(config, excludes, off, includeTests, false, frontEnd);
    Analyser analyser = new Analyser(session, resolver, settings, getLog());
    List<Path> results = new ArrayList<>();
    for (Program program : Program.all(session.getProjects(), module -> true)) {
      List<String> sources =
          program.modules().stream().flatMap(m -> settings.sources(m).stream()).toList();
      if (!sources.isEmpty()) {
        Path result =
            Analyser.prepared(analyser.output("mapvet/" + program.name() + ".report.sarif"));
        analyser.analyse(
            program,
            sources,
            List.of(
                "scan", "--fail-on", "never", "--format", "sarif", "--output", result.toString()));
        results.add(result);
      }
    }
    if (results.isEmpty()) {
      return List.of();
    }
    Path merged = analyser.output("mapvet/report.sarif");
    analyser.merge(results, merged);
    try (InputStream in = Files.newInputStream(merged)) {
      return SarifResult.all(SarifTree.read(in));
    }
  }
}
