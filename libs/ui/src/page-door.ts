export { askUntil } from './page/ask-until.ts';
export { isForPage, isTyping, letGo } from './page/keys.ts';
export { keptLanguage, nextLanguage, tellDocument, wantedLanguage } from './page/language.ts';
export { LanguageSwitch } from './page/language-switch.tsx';
export {
  type LiveSeat,
  liveSeat,
  type SeatAccess,
  type SeatView,
} from './page/live-seat.ts';
export { forgetAll, prefix, read, storage, storedKeys, write } from './page/storage.ts';
export { useNow } from './page/use-now.ts';
export { useTitle } from './page/use-title.ts';
export { useTyping } from './page/use-typing.ts';
export { hasWakeLock, keepAwake, onComingBack } from './page/wake-lock.ts';
