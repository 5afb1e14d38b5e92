/** Outcomes over plausible worlds, and how much each world counts. */
package org.waymark.outcome.world;
