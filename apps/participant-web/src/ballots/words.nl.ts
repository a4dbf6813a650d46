export const nl = {
  caseMore: 'Over {case}',
  rolesMore: 'Wat de zes rollen zijn',
  chooseOne: 'Geef ten minste één rol een gewicht.',
  nowLabel: 'Nu',
  thenLabel: 'Bij de start, achteraf bezien',
  rated: '{n} van {of} ingevuld; overslaan mag.',
  fistQuestion: 'Hoeveel vingers steekt u op?',
  isItAnswered: 'Is dit beantwoord? Hoeveel vingers steekt u op?',
  answer: 'Het antwoord:',
  concern: 'Uw zorg',
  concernHint: 'Mag leeg blijven. De trainers lezen hem zonder uw naam.',
  argument: 'Uw argument',
  argumentHint:
    'Waarom kan dit doel zo niet? Eén zin is genoeg. Uw argument wordt een bezwaar dat de zaal kan lezen, zonder uw naam.',
  argumentNeeded: 'Een overwegend bezwaar vraagt om een argument van ten minste tien tekens.',
} as const;
