/** For whoever was here before, and for what is nobody: rarely needed, so fetched when it is. */
export { DisplayPage } from './display-page.tsx';
export { ElsewhereNote } from './elsewhere-note.tsx';
export { KnownSeatPage } from './known-seat-page.tsx';
export { RejoinForm } from './rejoin-form.tsx';
