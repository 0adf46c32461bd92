// SPDX-License-Identifier: Apache-2.0
package com.fasterxml.jackson.databind;

/** As much of the type as the fixtures need. */
public abstract class SerializerProvider {}
