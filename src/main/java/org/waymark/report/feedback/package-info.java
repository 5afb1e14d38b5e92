/** The page about limits and feedback loops. */
package org.waymark.report.feedback;
