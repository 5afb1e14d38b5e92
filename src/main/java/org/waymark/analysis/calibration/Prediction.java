package org.waymark.analysis.calibration;

/**
 * What an emulator says about the runs of one point.
 *
 * @param mean of their output
 * @param variance how little that mean is known
 * @param noise variance of one run around it: its seed, and what the emulator leaves out
 */
public record Prediction(double mean, double variance, double noise) {}
