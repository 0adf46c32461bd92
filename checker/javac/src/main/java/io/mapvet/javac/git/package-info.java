// SPDX-License-Identifier: Apache-2.0
/** The program git, and what it says of a checkout. */
package io.mapvet.javac.git;
