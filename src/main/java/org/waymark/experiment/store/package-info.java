/** What survives: stores of runs, tables, the manifest, folders that are whole or not there. */
package org.waymark.experiment.store;
