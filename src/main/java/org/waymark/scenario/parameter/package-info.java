/** Every parameter of the model, with its unit, range, ground and words. */
package org.waymark.scenario.parameter;
