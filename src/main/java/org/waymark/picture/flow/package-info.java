/** The flow of people as a diagram. */
package org.waymark.picture.flow;
