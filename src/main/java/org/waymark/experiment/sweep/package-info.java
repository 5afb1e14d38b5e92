/**
 * A study run into a folder: its plan, manifest, tables and outcomes; the parts of one put
 * together.
 */
package org.waymark.experiment.sweep;
