/** Letters that the server sends. Nothing in them says what the workshop was about, or about whom. */
export const mail = {
  followUp: {
    hello: 'Goedendag,',
    ask: 'U wilde weten of uw voornemen stand houdt. Hieronder vindt u de vragen: twee minuten, meer niet.',
    until: 'De link werkt tot {day} en is alleen van u. Stuur dit bericht niet door.',
    secrecy: 'Niemand leest wat ú antwoordt. Getoond worden alleen totalen, en alleen als genoeg mensen antwoorden.',
    stop: 'Wilt u dit niet meer? Op dezelfde pagina zegt u het af; uw adres wordt dan gewist.',
  },
} as const;
