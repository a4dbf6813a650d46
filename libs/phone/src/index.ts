export { type Draft, type Drafts, useDraft } from './drafts/draft.ts';
export { Banner } from './page/banner.tsx';
export { TopBar } from './page/top-bar.tsx';
export type { LaterParts, PhoneActs, PhoneContext } from './task/phone-context.ts';
export { type Sending, thingOf } from './task/sending.ts';
export { TaskHeading } from './task/task-heading.tsx';
export { looksUp, TaskView } from './task/task-view.tsx';
