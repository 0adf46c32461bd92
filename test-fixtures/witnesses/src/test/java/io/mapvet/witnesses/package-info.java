// SPDX-License-Identifier: Apache-2.0
/** Programs that make released libraries fail at races that Mapvet finds. */
package io.mapvet.witnesses;
