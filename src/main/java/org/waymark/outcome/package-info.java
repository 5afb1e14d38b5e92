/** What comes out of runs: variables, tables, summaries, ranges over worlds, files. */
package org.waymark.outcome;
