/** Options, as several commands share them. */
package org.waymark.cli.option;
