// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import io.mapvet.cli.sarif.SarifFlow;
import io.mapvet.cli.sarif.SarifResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;

/** A page of a site: the findings of each rule, each with the ways of both threads. */
final class FindingsPage {
  private final Sink sink;

  FindingsPage(Sink sink) {
    this.sink = sink;
  }

  void write(String title, String description, List<SarifResult> results) {
    Map<String, List<SarifResult>> byRule = new TreeMap<>();
    results.forEach(r -> byRule.computeIfAbsent(r.rule(), rule -> new ArrayList<>()).add(r));
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(title);
    sink.sectionTitle1_();
    paragraph(description + (results.isEmpty() ? " None has been found." : ""));
    byRule.forEach(this::rule);
    sink.section1_();
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void rule(String name, List<SarifResult> results) {
    sink.section2();
    sink.sectionTitle2();
    sink.text(name);
    sink.sectionTitle2_();
    paragraph(results.get(0).ruleDescription());
    results.forEach(this::finding);
    sink.section2_();
  }

  private void finding(SarifResult result) {
    sink.section3();
    sink.sectionTitle3();
    sink.text(result.level().label() + ": " + place(result.path(), result.line()));
    sink.sectionTitle3_();
    paragraph(result.message());
    result.flows().forEach(this::side);
    sink.section3_();
  }

  private void side(SarifFlow flow) {
    paragraph("On " + flow.name() + ":");
    sink.numberedList(Sink.NUMBERING_DECIMAL);
    for (SarifFlow.Step step : flow.steps()) {
      sink.numberedListItem();
      sink.text(place(step.path(), step.line()) + ": " + step.text());
      sink.numberedListItem_();
    }
    sink.numberedList_();
  }

  private void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private static String place(String path, int line) {
    return path + ":" + line;
  }
}
