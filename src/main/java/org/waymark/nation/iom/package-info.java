/** The International Organization for Migration: money, programmes, strategy, learning. */
package org.waymark.nation.iom;
