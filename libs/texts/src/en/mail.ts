import type { TranslationOf } from '../area.ts';
import type { mail as nl } from '../nl/mail.ts';

export const mail = {
  followUp: {
    hello: 'Hello,',
    ask: 'You wanted to know whether your intention holds. Below are the questions: two minutes, no more.',
    until: 'The link works until {day} and is yours alone. Do not forward this message.',
    secrecy: 'Nobody reads what you answer. Only totals are shown, and only when enough people answer.',
    stop: 'No longer interested? Say so on the same page; your address is then erased.',
  },
} as const satisfies TranslationOf<typeof nl>;
