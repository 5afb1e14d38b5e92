/** Every parameter of the model; {@code parameters.csv} says unit, range and ground of each. */
package org.waymark.scenario.parameter;
