import {
  ballotsTexts,
  cardsTexts,
  commonTexts,
  comparisonTexts,
  consoleTexts,
  followUpTexts,
  languageTags,
  phoneFirstTexts,
  phoneTexts,
  projectorTexts,
  replayTexts,
  reportTexts,
  resultTexts,
  scriptTexts,
  sharingTexts,
} from '@rolwissel/texts';

// a page draws nothing before its texts are here
const areas = [
  ballotsTexts,
  cardsTexts,
  commonTexts,
  comparisonTexts,
  consoleTexts,
  followUpTexts,
  phoneFirstTexts,
  phoneTexts,
  projectorTexts,
  replayTexts,
  reportTexts,
  resultTexts,
  scriptTexts,
  sharingTexts,
];
await Promise.all(areas.map((area) => area.load(...languageTags)));
