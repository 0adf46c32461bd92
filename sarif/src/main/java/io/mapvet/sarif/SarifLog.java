// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import java.util.List;
import java.util.Map;

/**
 * The part of SARIF 2.1.0 that Mapvet writes. Each record is the object of that name in the
 * standard, each component the property of that name; a null component is a property left out.
 * Numbers in brackets name sections of the standard.
 *
 * @param runs the runs; Mapvet writes one for a whole build
 */
public record SarifLog(List<Run> runs) {
  /** The address of the schema that the log follows. */
  public static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The version of the standard. */
  public static final String VERSION = "2.1.0";

  public SarifLog {
    runs = List.copyOf(runs);
  }

  /** One run of the tool (3.14). */
  public record Run(
      Tool tool,
      List<Invocation> invocations,
      RunAutomationDetails automationDetails,
      Map<String, ArtifactLocation> originalUriBaseIds,
      List<VersionControlDetails> versionControlProvenance,
      String columnKind,
      List<String> newlineSequences,
      List<Result> results) {}

  /** The tool that ran (3.18). */
  public record Tool(ToolComponent driver) {}

  /** The tool's name, version and rules (3.19). */
  public record ToolComponent(
      String name, String semanticVersion, String informationUri, List<ReportingDescriptor> rules) {
    public ToolComponent {
      rules = List.copyOf(rules);
    }
  }

  /** What is said of a rule (3.49). */
  public record ReportingDescriptor(
      String id,
      MultiformatMessageString shortDescription,
      MultiformatMessageString fullDescription,
      MultiformatMessageString help,
      ReportingConfiguration defaultConfiguration,
      Map<String, Object> properties) {}

  /** A text in two formats (3.12). */
  public record MultiformatMessageString(String text, String markdown) {}

  /** How a rule reports where a result says nothing else (3.50). */
  public record ReportingConfiguration(String level) {}

  /** How the run went (3.20). */
  public record Invocation(
      boolean executionSuccessful, List<Notification> toolExecutionNotifications) {
    public Invocation {
      toolExecutionNotifications = List.copyOf(toolExecutionNotifications);
    }
  }

  /** Something the tool says of its own run (3.58). */
  public record Notification(String level, Message message, List<Location> locations) {}

  /** The category of a run (3.17). */
  public record RunAutomationDetails(String id) {}

  /** A finding (3.27). */
  public record Result(
      String ruleId,
      Integer ruleIndex,
      String level,
      Message message,
      List<Location> locations,
      List<Location> relatedLocations,
      List<CodeFlow> codeFlows,
      Map<String, String> partialFingerprints,
      List<Suppression> suppressions,
      List<Fix> fixes) {
    public Result {
      locations = List.copyOf(locations);
      codeFlows = List.copyOf(codeFlows);
      suppressions = List.copyOf(suppressions);
    }
  }

  /** A plain text, which may link locations of its result (3.11). */
  public record Message(String text) {}

  /** A place in the source (3.28). */
  public record Location(
      Integer id,
      PhysicalLocation physicalLocation,
      List<LogicalLocation> logicalLocations,
      Message message) {}

  /** A file and a region in it (3.29). */
  public record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  /** The name of a file (3.4). */
  public record ArtifactLocation(String uri, String uriBaseId, Message description) {}

  /** A stretch of text by line and column, the end column exclusive (3.30). */
  public record Region(int startLine, Integer startColumn, Integer endLine, Integer endColumn) {}

  /** A named thing of the program (3.33). */
  public record LogicalLocation(String name, String fullyQualifiedName, String kind) {}

  /** What leads to a result (3.36). */
  public record CodeFlow(List<ThreadFlow> threadFlows) {
    public CodeFlow {
      threadFlows = List.copyOf(threadFlows);
    }
  }

  /** The steps of one thread (3.37). */
  public record ThreadFlow(String id, Message message, List<ThreadFlowLocation> locations) {
    public ThreadFlow {
      locations = List.copyOf(locations);
    }
  }

  /** One step of a thread (3.38). */
  public record ThreadFlowLocation(Location location, String importance) {}

  /** That a result is not to be acted on (3.35). */
  public record Suppression(String kind, String justification) {}

  /** A change of the source that removes the result (3.55). */
  public record Fix(Message description, List<ArtifactChange> artifactChanges) {}

  /** The changes of one file (3.56). */
  public record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

  /** What goes and what stands there afterwards (3.57). */
  public record Replacement(Region deletedRegion, ArtifactContent insertedContent) {}

  /** A stretch of text (3.3). */
  public record ArtifactContent(String text) {}

  /** The commit that the run looked at (3.23). */
  public record VersionControlDetails(
      String repositoryUri, String revisionId, String branch, ArtifactLocation mappedTo) {}
}
