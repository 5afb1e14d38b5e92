/** Published facts, read once: provinces, indicators, targets, sources, outlines. */
package org.waymark.evidence;
