// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import io.mapvet.ir.Location;

/**
 * The map a finding is about.
 *
 * @param qualifiedName {@code pkg.Class#field}, or {@code pkg.Class.method(T)#local}: the same from
 *     every front end and without line numbers
 * @param name the field or variable
 * @param type simple name of the most telling known type ({@code HashMap} rather than {@code Map})
 * @param declaration where it is declared or, for an unnamed map, made; null where that is not
 *     known
 */
public record MapSubject(String qualifiedName, String name, String type, Location declaration) {
  public MapSubject {
    declaration = declaration == null ? null : declaration.fixed();
  }
}
