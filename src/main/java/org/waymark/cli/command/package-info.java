/** The commands: options in, words out. */
package org.waymark.cli.command;
