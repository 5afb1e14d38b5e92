/** Scenarios at equal luck: paired differences, verdicts, money, where a difference comes from. */
package org.waymark.analysis.comparison;
