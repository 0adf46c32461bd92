// SPDX-License-Identifier: Apache-2.0
/** The Maven plugin: tells the command line what Maven knows of sources and class paths. */
package io.mapvet.maven;
