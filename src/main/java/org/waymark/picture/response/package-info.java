/** How a figure responds to factors: curves and heat maps. */
package org.waymark.picture.response;
