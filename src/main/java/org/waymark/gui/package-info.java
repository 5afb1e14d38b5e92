/** The classroom: MASON's window with a map, charts that grow and a dial for every barrier. */
package org.waymark.gui;
