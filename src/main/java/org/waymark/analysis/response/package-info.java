/**
 * What the outputs of a study do when one factor moves: means at the levels of designs that have
 * them, fitted curves where points differ in all factors at once. Statistics only; no pictures.
 */
package org.waymark.analysis.response;
