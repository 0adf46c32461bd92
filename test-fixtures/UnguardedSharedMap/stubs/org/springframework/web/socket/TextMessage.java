// SPDX-License-Identifier: Apache-2.0
package org.springframework.web.socket;

/** As much of the type as the fixtures need. */
public class TextMessage {}
