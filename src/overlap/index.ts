// What articles share: near-duplicates, reused passages, the same quotation in several places.
export {};
