import type { Script } from '../script.ts';

/** After any vote of which nothing could be shown. */
const unanswered = {
  say: 'Too few votes to read anything from. Shall we ask once more?',
  tip: 'Reopen goes on with this vote, and with the votes that are in. Otherwise simply move on.',
} as const;

export const script = {
  recognition: {
    speaker: {
      say: 'Who is talking here? Do not say it out loud yet.',
      tip: 'Let the guessing last. Whoever calls it out gets a nod and no answer.',
    },
    vote: {
      say: 'Take your phone. Six sentences, six taps: how often did you hear them in the past month?',
      tip: 'Wait two beats after each sentence. The sixth only works when it is quiet.',
    },
    share: {
      say: 'So this is no customer panel. This is your own department.',
      tip: 'Name one percentage and stop talking. The room will laugh, or it won’t; both are fine.',
    },
    unanswered,
  },
  scene: {
    open: {
      say: 'Two voices, four lines. Who reads the boss, and who dares to be the salesperson?',
      tip: 'No volunteers? Read both voices yourself and make a quarter turn on each line.',
    },
    pause: { say: 'Your best salesperson is … Finish the sentence, in your head.' },
    close: {
      say: 'Who does your salesperson actually work for? Do not answer yet; you may put it on the map in a moment.',
      tip: 'Any indignation? Let it stand for a while: the map has two axes, and that is on purpose.',
    },
    map: {
      say: 'Take one salesperson of your own. Two numbers: how hard do they plead for the customer with you, and for you with the customer?',
      tip: 'Do not name the corners yet. Once people hear the names, nobody ends up in the wrong one.',
    },
    reveal: {
      say: 'Four corners, and none of them is an insult. Where are most of them, and where did you expect them?',
      tip: 'Those who represent both sides strongly get the best outcome. So the salesperson is not the problem.',
    },
    unanswered,
  },
  confidence: {
    before: {
      say: 'Seven statements about you, not about your salesperson. Ninety seconds, nobody is watching.',
      tip: 'Look away yourself. A trainer who looks around turns it into a test.',
    },
    after: {
      say: 'Seven statements, twice: where are you today, and where were you really at the start?',
      tip: 'Many people rate their start lower in hindsight. That is no mistake: only now do they know what they measure.',
    },
    kept: {
      say: 'We keep this. At the end I will ask again, and then you will see what has moved.',
      tip: 'You only see the order, no figures: otherwise this screen would steer the second measurement.',
    },
    reveal: { say: 'Look at the longest arrow, then at the shortest. The shortest one is your homework.' },
    statements: {
      say: 'Now the three statements of the start. Fill in how it is now, not how it should be.',
      tip: 'Do not say which end is the good one: the room has worked that out already.',
    },
    shifted: {
      say: 'Read the statement before you read its arrow. Which one came furthest, and which one stayed where it was?',
      tip: 'For the first statement an arrow to the left is a gain.',
    },
    map: {
      say: 'The map once more. The same salesperson as at the start, two numbers, and nothing has to have moved.',
      tip: 'Nothing has changed here but your own view. You do not have to say so.',
    },
    moved: {
      say: 'Your salespeople were at the office all this time. So what is it that moved?',
      tip: 'Point at the arrow and not at people. A short arrow is an answer too.',
    },
    unanswered,
  },
  mindshift: {
    before: {
      say: 'Three statements about you and your salesperson. Thirty seconds; your first thought will do.',
      tip: 'Do not explain the statements. Whoever doubts takes the middle, and that is an answer too.',
    },
    after: {
      say: 'Three statements about you and your salesperson. Fill in how it is now, not how it should be.',
      tip: 'Do not say which end is the good one: the room has worked that out already.',
    },
    kept: {
      say: 'We keep this. At the end I will ask again, and then you will see what has moved.',
      tip: 'The room sees no figures yet: they would steer the second measurement.',
    },
    reveal: {
      say: 'Read the statement before you read its arrow. Which one came furthest, and which one stayed where it was?',
      tip: 'For the first statement an arrow to the left is a gain.',
    },
    unanswered,
  },
  cases: {
    open: {
      say: 'Think of one salesperson of your own. Invent an alias that even your closest colleague cannot solve.',
      tip: 'Name one yourself first. When something looks like a real name, the phone asks to confirm it is invented.',
    },
    close: { say: 'From now on only that alias exists. Whoever slips up gets the coffee.' },
  },
  roles: {
    open: {
      say: 'Six roles. The question is not which one your salesperson is, but which ones you have met lately.',
      tip: 'Forty seconds per card. Read the two example sentences the way you hear them at home.',
    },
    vote: {
      say: 'Zero to three per role. Several roles at once is fine. Vote in silence now, talk aloud later.',
      tip: 'No show of hands, no reading aloud: in the first round everyone is on their own.',
    },
    reveal: { say: 'So this is who sits across from you. Which role did you not expect?' },
    discuss: {
      say: 'You see this role most differently. What did you see that the others did not?',
      tip: 'The extremes first, then the middle. Nobody has to say which vote was theirs.',
    },
    revote: { say: 'You have heard each other. Vote again; changing your mind is no loss of face here.' },
    compare: {
      say: 'What moved, and which remark moved it?',
      tip: 'Nothing moved is a result too. Then ask who did have doubts.',
    },
    unanswered,
  },
  teamcase: {
    open: {
      say: 'Now your own salesperson, in small. Three of you, at one table.',
      tip: 'Whoever named no case works on that of somebody else; whoever did need not bring it in.',
    },
    teams: {
      say: 'Your table is on your phone. Sit down; you stay here for the play, too.',
      tip: 'Whoever has no place is on the right under Teams: one button gives everybody one.',
    },
    codes: {
      say: 'Find two neighbours. One begins the team on the phone; the others type in the three characters.',
      tip: 'Four in a team is fine. Whoever stays alone, you give a place on the right.',
    },
    byHand: {
      say: 'I show you a table. You see it on your phone.',
      tip: 'On the right, choose a team for each name, or a new team.',
    },
    bring: {
      say: 'Which of you brings in their salesperson? One tap will do. Say in thirty seconds who it is; without a real name.',
      tip: 'A team without a case of its own votes on one from the pack. So do not wait for everybody.',
    },
    bringToPlay: {
      say: 'Which of you brings in their salesperson? One tap will do. Say in thirty seconds who it is; without a real name.',
      tip: 'The team will play this case later: whoever brings it in is then their own salesperson. Without one the team gets a built-in case.',
    },
    vote: {
      say: 'Which role does this salesperson play? Mind: your team will see how you voted.',
      tip: 'This is the only vote of today that is not secret. The phone says so, too.',
    },
    result: {
      say: 'Put the phones side by side. Where do you see what the others do not?',
      tip: 'One minute. Whoever saw something else than the others speaks first.',
    },
  },
  roleplay: {
    open: {
      say: 'Now you do it. In trios: one is the boss, one the salesperson who buys, and one watches.',
      tip: 'Do not explain the roles yet. First everybody sits, then come the cards.',
    },
    teams: {
      say: 'Your table is on your phone. Take your phone along, and have a seat.',
      tip: 'Whoever has no place stands on the right under Teams: one button gives everybody one.',
    },
    codes: {
      say: 'Find two neighbours. One starts the team on the phone; the others type its three characters.',
      tip: 'Four in a team is fine: then two of them watch. Whoever is left alone gets a place from you, on the right.',
    },
    byHand: {
      say: 'I point you to a table. You see it on your phone.',
      tip: 'Choose a team for each name on the right, or a new one.',
    },
    cards: {
      say: 'Your card is on your phone. Hold the button and read; let go, and it is gone. Do not say what is on it.',
      tip: 'On the right you see who has not read. Wait for them; without a card it is no play.',
    },
    ownCards: {
      say: 'A new card is on your phone. Whoever brought in a case now plays their own salesperson. Read, and do not say what is on it.',
      tip: 'On the right: how many teams play a case of their own; the others play the built-in one. Nobody says whose case it is.',
    },
    play: {
      say: 'The clock runs. Boss, you negotiate with your salesperson, not with the customer. Observers watch in silence.',
      tip: 'Walk around and listen. Do not step in; two minutes before the end the gong goes.',
    },
    ended: {
      say: 'Time is up. Stay where you are. The observer speaks first: what did you see? The boss is silent for now.',
      tip: 'Boss and salesperson record on their phones what they agreed. Give each team three minutes.',
    },
    reveal: {
      say: 'The cards are open. Observers first: what did you see? Only then the boss: which role did you think it was?',
      tip: 'Let each team talk for three minutes before you ask the room anything.',
    },
    landing: {
      say: 'This is where the teams landed. To the right the salesperson is happy, upwards the boss. Where was there more for both?',
      tip: 'Name no team. Ask who saw something come up that was on neither card.',
    },
  },
  debrief: {
    open: {
      say: 'No solving for a moment. First look back: what did you see, and what did it remind you of?',
      tip: 'Leave ten seconds of silence after each question. The second answer is usually the better one.',
    },
    played: {
      say: 'Solve nothing yet. The observers speak first, then the salespeople, and the bosses last.',
      tip: 'Let ten seconds of silence fall after each question. The second answer is usually the better one.',
    },
    timeline: {
      say: 'This is how it went, all teams together. Which step came early, which late, and which not at all?',
      tip: 'Point at the step that is missing; the room explains by itself why.',
    },
    close: { say: 'One insight goes home with you. Write it down before the coffee washes it away.' },
  },
  break: {
    open: {
      say: 'A break. Does an objection come to mind meanwhile? Write it down; your phone is ready for it.',
      tip: 'Merge what says the same in the meantime. Begin on time: whoever is late sees it by the clock.',
    },
  },
  objections: {
    open: {
      say: 'Sit in your salesperson’s chair. The boss wants payment after 45 days, not 60: what do you say to that? Two minutes, silently.',
      tip: 'Write along with them; a waiting trainer rushes people.',
    },
    reading: {
      say: 'Let me read what came in. Meanwhile, ask your neighbour: which objection do you hear most at home?',
      tip: 'Release what the room may read: J and K walk the list, R releases, H hides, M chooses for merging.',
    },
    support: {
      say: 'Read what is there and support what your salesperson would say too. It is about the objection, not about who wrote it.',
      tip: 'Merge duplicates before people support them, or the votes get split.',
    },
    answer: {
      say: 'Who has an answer to this one? An argument will do. A trade is better.',
      tip: 'Only whoever raised the objection decides whether it is resolved. So do not ask the room.',
    },
    judge: {
      say: 'The panel has answered. Is this answered? Zero to five fingers, on the phone.',
      tip: 'You ask whether it was answered, not whether they agree. Say so.',
    },
    judged: {
      say: 'This is what the room makes of the answer. What is missing for those below three?',
      tip: 'Three or more from well over three quarters is enough to go on. Otherwise this objection goes home with you.',
    },
    unanswered,
    close: { say: 'What is still open is no defeat. It is the agenda of your next conversation.' },
  },
  objectives: {
    open: {
      say: 'Find one objective your salesperson would sign too. What does it bring you, and what does it bring them?',
      tip: 'Do both halves say the same? Then one of them has not been filled in yet.',
    },
    forward: { say: 'This is the objective we discuss now. What is unclear? Questions only, no opinions yet.' },
    consent: {
      say: 'The question is not whether you love it. The question is: good enough for now, and safe enough to try?',
      tip: 'A concern stops nothing and is noted. An overriding objection needs one sentence of explanation.',
    },
    adopt: {
      say: 'Zero to five fingers, on your phone. Three or more means: I can live with this.',
      tip: 'Adopted is not the same as agreed. Say it that way too.',
    },
    agreed: { say: 'Nobody has to cheer. Everybody can get to work with it.' },
    tooFew: {
      say: 'Not enough hands for these words. What should it say instead to turn your two into a three?',
      tip: 'Ask those who showed two fingers, not those who made a fist.',
    },
    unanswered,
    reworded: { say: 'This is what it says now. Read what has changed. Questions? No opinions yet.' },
    passed: {
      say: 'Nobody has an overriding objection, and enough people have answered.',
      tip: 'Name the concerns, if there are any: they stop nothing, and they come along.',
    },
    enough: {
      say: 'Enough hands. Then we adopt this objective.',
      tip: 'Adopted is not the same as agreed. Say it that way too.',
    },
    blocked: {
      say: 'Something still stands in the way. That is good news: objections make objectives better.',
      tip: 'Do not ask whose it is. Read first, talk later.',
    },
    objection: {
      say: 'What should it say instead to take this objection away?',
      tip: 'Anybody may propose. Whoever raised the objection need not come forward.',
    },
    silent: {
      say: 'Nobody has an overriding objection, but too few people have answered. Silence is not a yes. What would it take to answer?',
      tip: 'Ask first whether the words are clear: people who are silent may not understand them.',
    },
    reopened: { say: 'This was agreed, and we look at it again. What should it say instead?' },
  },
  steps: {
    open: { say: 'We start with the step this room is least sure about. You said so yourselves.' },
    inOrder: { say: 'Seven steps, and we take them from the top. The first is the hardest: what do you both want?' },
    step: {
      say: 'Read the step, do the exercise, and write down in one sentence how you will say it.',
      tip: 'Running late? Better one step done well than three half done.',
    },
    inPassing: {
      say: 'Read the step and write in one sentence how you will say it. The exercise is for at home.',
      tip: 'Half a minute a step. The exercise was for the hardest one.',
    },
    close: { say: 'The step that suits you least pays off most. Sorry about that.' },
  },
  control: {
    open: {
      say: 'Who is the boss here? For once you do not judge your salesperson, but how you steer yourself.',
      tip: 'Left and right are both a way of leading. All mixed up is not.',
    },
    vote: {
      say: 'Seven contrasts, one minute. Choose what you did last week, not what was agreed at the away day.',
      tip: 'Do not explain the contrasts. Whoever doubts takes the middle.',
    },
    reveal: {
      say: 'To which side does this room lean? And what does your salesperson do, then, when the customer calls?',
      tip: 'Who sends mixed signals reads it on their own phone. Do not ask who it is.',
    },
    unanswered,
  },
  poll: {
    vote: {
      say: 'Now the awkward part: your salesperson knows nothing. Will you tell? There is no right answer, only your own.',
      tip: 'Read both arguments aloud, including the one you do not believe in.',
    },
    reveal: { say: 'The column advises silence; research leans towards telling. You work there; you decide.' },
    unanswered,
  },
  commitments: {
    open: { say: 'Now the only thing of today that counts tomorrow.' },
    write: {
      say: 'Two minutes, in silence: when your salesperson says this, what will you do? Nobody reads along, nor do I.',
      tip: 'One commitment you remember is worth more than three you must look up.',
    },
    pair: {
      say: 'Whoever wants a buddy switches it on, on the phone. I pair you with somebody who wants one, too.',
      tip: 'Push nobody. Who wants to stay alone need not say why.',
    },
    shared: {
      say: 'Some of you share this, without a name. Who reads something they might have written?',
      tip: 'Two or three are enough. Read them aloud and add nothing.',
    },
  },
  closing: {
    open: {
      say: 'Which sentence will you say first on Monday?',
      tip: 'Three sentences from the room are enough. Stop on the minute; those who want to talk will stay anyway.',
    },
    rate: {
      say: 'One more tap: was this worth your time? I, too, only see how often each answer was given.',
      tip: 'Do not wait for the last one. Who stays seated votes now; who stands has voted with their feet.',
    },
    rated: { say: 'Thank you. This answer makes the next time better; it belongs to all of you together.' },
    unanswered,
    close: { say: 'Thank you. Tomorrow you negotiate again; now you know with whom.' },
  },
} as const satisfies Script;
