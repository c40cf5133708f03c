// Speech without marks in a German article.
export { findIndirect } from './indirect';
