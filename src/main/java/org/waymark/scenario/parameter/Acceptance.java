package org.waymark.scenario.parameter;

/** What makes an offer be accepted: terms of a logit. Poverty, norms and awareness act here. */
public record Acceptance(
    double base,
    double poor,
    double povertyGap,
    double migrationTie,
    double border,
    double borderKm,
    double remote,
    double withoutPapers,
    double withoutLanguage,
    double schooledMarriage,
    double schooledSexual,
    double schooledLabour,
    double schooledScam,
    double scam) {}
