/**
 * Pages that people read: one for each scenario that was run, and one over several. They say what
 * the model says, how sure it is, on which assumptions that rests, and what it cannot say. A page
 * is one file; it needs no network, no other file and no script to be read.
 *
 * <p>{@code ScenarioReport.of(findings, words)} writes a page and its pictures.
 */
package org.waymark.report;
