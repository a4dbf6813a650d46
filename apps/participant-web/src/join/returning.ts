/** For whoever was here before: rarely needed, so fetched when it is. */
export { KnownSeatPage } from './known-seat-page.tsx';
export { RejoinForm } from './rejoin-form.tsx';
