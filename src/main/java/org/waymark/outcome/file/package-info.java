/** Outcomes as files: CSV, JSON and the data package that describes them. */
package org.waymark.outcome.file;
