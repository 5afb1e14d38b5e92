/** Replications summed up: means, errors, intervals. */
package org.waymark.outcome.summary;
