/**
 * An ensemble: many runs of points and replications, kept in a store, until a {@link
 * org.waymark.experiment.ensemble.Next} says that there are enough.
 */
package org.waymark.experiment.ensemble;
