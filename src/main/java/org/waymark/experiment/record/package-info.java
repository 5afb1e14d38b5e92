/** The model beside the official record: the fit, and the one judge of plausible worlds. */
package org.waymark.experiment.record;
