/** The program on the command line: its main class. */
package org.waymark.cli;
