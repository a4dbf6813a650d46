import type { TranslationOf } from '../area.ts';
import type { projector as nl } from '../nl/projector.ts';

export const projector = {
  page: {
    projector: 'Projector',
    signIn: 'Open this window from the console.',
    unreachable: 'The server cannot be reached. This window will keep trying.',
    ended: 'This workshop can no longer be seen here.',
    offline: 'No connection; the last view stays on',
    screen: 'Full screen',
    gongOn: 'Gong on',
    gongOff: 'Gong off',
  },
  pause: {
    pause: 'Pause',
    until: 'Pause until {time}',
  },
  join: {
    code: 'Code',
    how: 'Scan, or go to',
    doorClosed: 'The door is closed',
    doorOpen: 'The door is open',
    doorOpenUnrecorded: 'The door is open. The code is not in the recording.',
    unrecorded: 'Code not in the recording',
    doorOpensSoon: 'The door opens soon',
    people: { one: '{n} participant', other: '{n} participants' },
    onlyHere: 'This address works on this computer only: no phone gets in.',
  },
  sentences: {
    whoSpeaks: 'Who is talking here?',
  },
  scene: {
    pause: 'Your best salesperson is',
    answer: 'a buyer.',
  },
  question: {
    whoseSalesperson: 'Who does your salesperson actually work for?',
    leastAgreed: 'Least agreed: {role}',
    eyesUp: 'Eyes on your phone',
    commitment: 'When my salesperson says this, I will …',
    firstOnMonday: 'Which sentence will you say first on Monday?',
  },
  debrief: {
    learned: 'What did you learn?',
    relate: 'Where have you seen this before?',
    next: 'What now?',
    feel: 'How was it?',
    happened: 'What happened?',
    whatif: 'What if?',
  },
  case: {
    theCase: 'The case',
    years: 'relationship: {years}',
    'under-1': 'under a year',
    '1-3': '1 to 3 years',
    '3-10': '3 to 10 years',
    'over-10': 'over 10 years',
  },
  voting: {
    voting: 'Voting …',
    votingClosed: 'Voting has closed',
    resultSoon: 'What do you expect?',
    onYourPhone: 'Vote on your phone. You can change your vote until voting closes.',
  },
  objections: {
    against: 'What stands in the way of this objective',
    none: 'No objections yet',
    title: 'Your salespeople’s objections',
    balance: 'Where the objections stand',
    resolved: 'Resolved',
    answered: 'Answered',
    open: 'Open',
    parked: 'For later',
    raised: { one: 'One objection is in', other: '{n} objections are in' },
    reading: 'The trainer is reading',
  },
  objective: {
    title: 'One objective for both',
    servesYou: 'What you gain',
    servesBuyer: 'What your salesperson gains',
    dueWeeks: { one: 'in a week', other: 'in {n} weeks' },
  },
  steps: {
    leastSure: 'What this room is least sure about',
    inOrder: 'The steps of the negotiation',
  },
  lines: {
    title: 'Lines from this room',
    none: 'Which line will you take home?',
  },
  timer: {
    up: 'Time’s up',
    none: 'Take your time',
  },
  closing: {
    thanks: 'Thank you',
    agreed: 'What we agreed',
    adopted: 'What the room adopted',
    lines: 'Lines from this room',
  },
} as const satisfies TranslationOf<typeof nl>;
