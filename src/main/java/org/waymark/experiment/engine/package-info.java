/** Where runs are simulated: threads of this process, or machines that plug in. */
package org.waymark.experiment.engine;
