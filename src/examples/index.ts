// Invented articles of which everything is known: to learn on, and to see whether a method finds what is there.
export { type InventedNews, type InventedNewsOptions, type InventedTruth, inventedNews } from './invented-news';
export { type InventedPositions, inventedPositions } from './invented-positions';
export {
  type InventedRelease,
  type InventedReleaseOptions,
  type InventedTaking,
  inventedRelease,
} from './invented-release';
