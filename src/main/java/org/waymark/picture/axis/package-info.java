/** Axes, scales, marks and keys of pictures. */
package org.waymark.picture.axis;
