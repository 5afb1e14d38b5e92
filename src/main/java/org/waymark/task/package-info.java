/**
 * Questions: each plans an ensemble, runs it, analyses what came out and writes the pages. No
 * terminal and no options: what a browser or a program that uses Waymark as a library calls.
 */
package org.waymark.task;
