# A comparison, computed again: Rscript docs/notebooks/comparison.R FOLDER
#
# Takes the folder that ./waymark compare leaves, reads its raw results, computes the table of
# scenarios again and stops with an error where it differs from summary.json. Raw results are figures
# a year over the months of the table ("window" in summary.json); where a scenario alone is counted
# over the same months, what is said of it alone is checked, too. comparison.ipynb does the same in
# Python and shows it; the methods are in docs/COMPARISON.md. Needs jsonlite; for Parquet also arrow,
# nanoparquet or duckdb.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("Which folder? Rscript comparison.R output/compare-baseline-budget")
folder <- arguments[1]

headline <- c("people_trafficked", "people_entering_exploitation", "victim_months",
              "victims_identified", "victims_recorded")

# The table, or NULL where no library that reads Parquet is installed.
read_parquet <- function(path) {
  if (requireNamespace("arrow", quietly = TRUE)) return(as.data.frame(arrow::read_parquet(path)))
  if (requireNamespace("nanoparquet", quietly = TRUE)) {
    return(as.data.frame(nanoparquet::read_parquet(path)))
  }
  if (!requireNamespace("duckdb", quietly = TRUE)) return(NULL)
  database <- DBI::dbConnect(duckdb::duckdb())
  on.exit(DBI::dbDisconnect(database, shutdown = TRUE))
  DBI::dbGetQuery(database, sprintf("SELECT * FROM '%s'", gsub("'", "''", path)))
}

# Difference and relative change with 95 % intervals: Student's t over pairs, and Fieller's, which
# has no ends where the reference may be zero.
paired <- function(reference, other) {
  d <- other - reference
  there <- !is.na(d)
  d <- d[there]
  reference <- reference[there]
  n <- length(d)
  q <- qt(0.975, n - 1)
  half <- q * sd(d) / sqrt(n)
  a <- mean(reference)^2 - q^2 * var(reference) / n
  b <- mean(d) * mean(reference) - q^2 * cov(d, reference) / n
  c <- mean(d)^2 - q^2 * var(d) / n
  root <- sqrt(max(0, b^2 - a * c))
  list(difference = mean(d), low95 = mean(d) - half, high95 = mean(d) + half,
       relative = mean(d) / mean(reference),
       relative_low95 = if (a > 0) (b - root) / a, relative_high95 = if (a > 0) (b + root) / a)
}

# Stops where a number differs by more than a billionth. Where pairs leave exactly zero, sums in
# another order may leave the last bits of the reference.
check <- function(name, told, computed, reference) {
  if (is.null(told) && is.null(computed)) return(invisible())
  most <- if (is.null(told)) NA else max(1e-9 * abs(told), 1e-12 * max(1, abs(reference)))
  if (is.null(told) || is.null(computed) || !(abs(told - computed) <= most)) {
    stop(sprintf("%s: summary.json says %s, the runs say %s", name,
                 format(told, digits = 17), format(computed, digits = 17)))
  }
}

summary <- jsonlite::fromJSON(file.path(folder, "summary.json"), simplifyVector = FALSE)
results <- read.csv(file.path(folder, "results.csv"), na.strings = "", check.names = FALSE,
                    encoding = "UTF-8")
parquet <- read_parquet(file.path(folder, "results.parquet"))
if (is.null(parquet)) {
  cat("Parquet was NOT read: neither arrow, nanoparquet nor duckdb is installed.",
      "Only the CSV was read.\n")
} else {
  # R may read the last of 17 digits of a text otherwise than others do.
  same <- all.equal(results, parquet, tolerance = 1e-14, check.attributes = FALSE)
  if (!isTRUE(same)) stop("CSV and Parquet differ: ", paste(same, collapse = "; "))
  cat("CSV and Parquet hold the same numbers.\n")
}

values <- function(number, variable) {
  rows <- results[results$number == number, ]
  rows[order(rows$replication), variable]
}

cat(sprintf("%d scenarios against \"%s\", %d replications of %s to %s\n", length(summary$others),
            summary$reference, summary$replications, summary$from, summary$until))
window <- summary$window
cat(sprintf("Counted from %s to %s (%s)\n", window$from, window$until, window$by))
checked <- 0
for (row in summary$table) {
  number <- row$number
  other <- summary$others[[number]]
  same_months <- other$window$from == window$from && other$window$until == window$until
  cat(sprintf("\n%s\n%-30s %12s %25s %9s %19s\n", row$scenario, "", "difference",
              "95 % interval", "relative", "Fieller's interval"))
  for (variable in headline) {
    computed <- paired(values(0, variable), values(number, variable))
    for (figure in names(computed)) {
      told <- list(table = row$variables[[variable]])
      if (same_months) told$others <- other$variables[[variable]]
      for (place in names(told)) {
        check(paste(place, row$scenario, variable, figure, sep = ", "),
              told[[place]][[figure]], computed[[figure]], told[[place]]$reference)
        checked <- checked + 1
      }
    }
    ends <- if (is.null(computed$relative_low95)) "without ends" else
      sprintf("%.3f to %.3f", computed$relative_low95, computed$relative_high95)
    cat(sprintf("%-30s %12.1f %25s %9.3f %19s\n", variable, computed$difference,
                sprintf("%.1f to %.1f", computed$low95, computed$high95), computed$relative, ends))
  }
  if (!same_months) {
    cat(sprintf("By itself it is counted from %s to %s: that is not in results.csv.\n",
                other$window$from, other$window$until))
  }
}
if (checked == 0) stop("summary.json has no table of scenarios.")
cat(sprintf("\n%d numbers agree with summary.json.\n", checked))
