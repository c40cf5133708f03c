// Measures on plain numbers: concentration, intervals, bootstrap. Knows nothing of texts.
export {};
