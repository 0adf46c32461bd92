// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a report for machines needs to know beside the findings.
 *
 * @param root the root of the repository; paths are written relative to it
 * @param workingDirectory what relative paths of source files are relative to
 * @param category tells runs over the same commit apart, for example a module; may be empty
 * @param toolVersion Mapvet's version
 * @param sourceEncoding how the source files are encoded
 * @param withSuppressed whether findings that the source suppresses are written, marked as such;
 *     GitHub does not read the mark and shows them as open
 * @param problems files that could not be analysed, kept by path
 * @param provenance the commit that the repository is at, where it is known
 * @param failed whether the run ends in failure, so that its results say nothing
 */
public record SarifOptions(
    Path root,
    Path workingDirectory,
    String category,
    String toolVersion,
    Charset sourceEncoding,
    boolean withSuppressed,
    List<FileProblem> problems,
    Optional<Provenance> provenance,
    boolean failed) {

  /**
   * A file that could not be analysed, wholly or in part.
   *
   * @param path the path as shown to people
   * @param line the one-based line the problem stands at, 0 where none is known
   * @param message what is wrong, one sentence
   */
  public record FileProblem(String path, int line, String message)
      implements Comparable<FileProblem> {
    private static final Comparator<FileProblem> ORDER =
        Comparator.comparing(FileProblem::path)
            .thenComparing(FileProblem::line)
            .thenComparing(FileProblem::message);

    @Override
    public int compareTo(FileProblem that) {
      return ORDER.compare(this, that);
    }
  }

  public SarifOptions {
    problems = problems.stream().sorted().toList();
  }

  /** The usual options for a repository: its root is the working directory, sources are UTF-8. */
  public static SarifOptions of(Path root) {
    return new SarifOptions(
        root,
        root,
        "",
        implementationVersion(),
        StandardCharsets.UTF_8,
        true,
        List.of(),
        Optional.empty(),
        false);
  }

  public SarifOptions withWorkingDirectory(Path directory) {
    return new SarifOptions(
        root,
        directory,
        category,
        toolVersion,
        sourceEncoding,
        withSuppressed,
        problems,
        provenance,
        failed);
  }

  public SarifOptions withCategory(String name) {
    return new SarifOptions(
        root,
        workingDirectory,
        name,
        toolVersion,
        sourceEncoding,
        withSuppressed,
        problems,
        provenance,
        failed);
  }

  public SarifOptions withToolVersion(String version) {
    return new SarifOptions(
        root,
        workingDirectory,
        category,
        version,
        sourceEncoding,
        withSuppressed,
        problems,
        provenance,
        failed);
  }

  public SarifOptions withSourceEncoding(Charset encoding) {
    return new SarifOptions(
        root,
        workingDirectory,
        category,
        toolVersion,
        encoding,
        withSuppressed,
        problems,
        provenance,
        failed);
  }

  /** The same without the findings that the source suppresses. */
  public SarifOptions withoutSuppressed() {
    return new SarifOptions(
        root,
        workingDirectory,
        category,
        toolVersion,
        sourceEncoding,
        false,
        problems,
        provenance,
        failed);
  }

  public SarifOptions withProblems(List<FileProblem> files) {
    return new SarifOptions(
        root,
        workingDirectory,
        category,
        toolVersion,
        sourceEncoding,
        withSuppressed,
        files,
        provenance,
        failed);
  }

  public SarifOptions withProvenance(Optional<Provenance> commit) {
    return new SarifOptions(
        root,
        workingDirectory,
        category,
        toolVersion,
        sourceEncoding,
        withSuppressed,
        problems,
        commit,
        failed);
  }

  /** The same for a run that ends in failure. */
  public SarifOptions withFailure() {
    return new SarifOptions(
        root,
        workingDirectory,
        category,
        toolVersion,
        sourceEncoding,
        withSuppressed,
        problems,
        provenance,
        true);
  }

  /** The version in the jar's manifest; {@code 0.0.0} where Mapvet does not run from a jar. */
  private static String implementationVersion() {
    String version = SarifOptions.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }
}
