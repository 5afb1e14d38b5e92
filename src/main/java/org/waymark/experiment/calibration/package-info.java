/** What a calibration asks: the record and what of it is a target, priors, waves of runs. */
package org.waymark.experiment.calibration;
