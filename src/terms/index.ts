// Counts of terms and the statistics on them: frequencies, tf-idf, keyness, collocations, dispersion, concordance.
export {};
