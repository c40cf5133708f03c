// Who speaks words in marks in a German article, from the sentence around them.
export { attributionOf } from './attribution';
export { isInterruption } from './interruption';
