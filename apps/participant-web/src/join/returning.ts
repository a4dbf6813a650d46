/** For whoever was here before: rarely needed, so fetched when it is. */
export { KnownHere } from './known-here.tsx';
export { RejoinForm } from './rejoin-form.tsx';
