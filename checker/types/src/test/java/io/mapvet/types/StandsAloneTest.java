// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The wall around this module: the JDK, the exported API of the compiler, and the framework. */
class StandsAloneTest {

  @Test
  void usesTheFrameworkAndNoOtherModule() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.mapvet.types..",
            "java..",
            "javax.lang.model..",
            "javax.annotation.processing..",
            "com.sun.source..",
            "org.checkerframework..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.mapvet.types"));
  }
}
