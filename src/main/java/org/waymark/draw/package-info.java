/**
 * Addressable random numbers: a value is a pure function of seed, stream, entity, month and index.
 */
package org.waymark.draw;
