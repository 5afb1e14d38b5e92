/**
 * What people read about scenarios that were compared: the page with its pictures, the sentences
 * that are the same on the screen and on paper, the workbook, the hand-out and the tables.
 *
 * <p>{@code ComparisonWriter.write(folder, findings, words)} writes all of it.
 */
package org.waymark.report.comparison;
