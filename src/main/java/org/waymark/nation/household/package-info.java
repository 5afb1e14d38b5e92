/** Households, computed on demand from their keyed luck and their history. */
package org.waymark.nation.household;
