/** What limits do, and how much of it comes back through feedback loops. */
package org.waymark.analysis.feedback;
