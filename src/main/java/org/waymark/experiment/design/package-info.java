/** Which points a study runs: grids, hypercubes, sequences, lists, coalitions of barriers. */
package org.waymark.experiment.design;
