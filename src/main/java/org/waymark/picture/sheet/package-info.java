/** What pictures are drawn on: SVG and PNG, letters, inks, frames. */
package org.waymark.picture.sheet;
