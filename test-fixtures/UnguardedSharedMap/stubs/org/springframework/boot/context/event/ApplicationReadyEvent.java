// SPDX-License-Identifier: Apache-2.0
package org.springframework.boot.context.event;

/** As much of the type as the fixtures need. */
public class ApplicationReadyEvent {}
