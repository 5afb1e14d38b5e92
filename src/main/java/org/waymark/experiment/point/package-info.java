/** From values to a checked scenario, in one way. */
package org.waymark.experiment.point;
