export const nl = {
  stepOf: 'Stap {n} van {of}',
  exercise: 'Oefening',
  say: 'Zo kunt u het zeggen',
  line: 'Eén zin die u maandag zegt',
  thought: 'Wat wilt u vasthouden?',
  secrecy: 'De trainers lezen uw zin zonder uw naam. De zaal ziet hem alleen als de trainer hem uitlicht.',
  keep: 'Bewaar mijn zin',
  kept: 'Uw zin is bewaard.',
  mine: 'Uw zinnen hier',
  begun: 'Nog niet bewaard',
  enough: 'U hebt er hier drie; dat is genoeg.',
  debrief: 'Nabespreken',
} as const;
