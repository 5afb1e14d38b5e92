/** Reads study files. */
package org.waymark.experiment.study;
