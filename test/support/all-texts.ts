import {
  ballotsTexts,
  commonTexts,
  consoleTexts,
  followUpTexts,
  languageTags,
  phoneFirstTexts,
  phoneTexts,
  projectorTexts,
  replayTexts,
  scriptTexts,
} from '@rolwissel/texts';

// a page draws nothing before its texts are here
const areas = [
  ballotsTexts,
  commonTexts,
  consoleTexts,
  followUpTexts,
  phoneFirstTexts,
  phoneTexts,
  projectorTexts,
  replayTexts,
  scriptTexts,
];
await Promise.all(areas.map((area) => area.load(...languageTags)));
