export { sampleDocument } from './testing/sample.ts';
