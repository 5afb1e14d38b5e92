/**
 * Simulates the runs of a study on an Apache Spark cluster. Built only with the profile {@code
 * cluster}; nothing else knows this package.
 */
package org.waymark.cluster;
