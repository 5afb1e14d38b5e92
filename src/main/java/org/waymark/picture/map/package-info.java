/** Viet Nam by provinces. */
package org.waymark.picture.map;
