package org.waymark.scenario.parameter;

/**
 * How money is counted where scenarios are compared. Nothing in a run depends on it. There are no
 * unit prices for what the state does, because no evidence states one. They are conventions, so
 * that there is nothing plausible about them to vary.
 */
public record Costs(int priceYear, double discountRate, Perspective perspective) {}
