import { gzipSync } from 'node:zlib';

/** What a stranger may put into a request. */
export interface HostileInput {
  readonly headers?: Readonly<Record<string, string>>;
  /** Behind the path. */
  readonly query?: string;
  readonly body?: string | Buffer;
  readonly method?: string;
}

const json = 'application/json';

/** Just below what a message may have. */
const roomy = 15_500;
const filled = (text: string) => text.repeat(Math.floor(roomy / Buffer.byteLength(text)));

/** Texts that are dear to count, compare or look through. */
const dearTexts = {
  'marks on letters': filled('e\u0301'),
  'marks on one letter': `e${filled('\u0301')}`,
  families: filled('\u{1F468}\u200D\u{1F469}\u200D'),
  flags: filled('\u{1F1F3}\u{1F1F1}'),
  'letters of Hangul': filled('\u1100\u1161\u11A8'),
  'bidi marks': filled('\u202E\u2066'),
  'look-alikes': filled('\u0410\u0391'),
  'what unfolds': filled('\uFDFA'),
  spaces: filled(' '),
  'nearly an address': filled('a.'),
  digits: filled('06 1'),
  zeros: filled('\\u0000'),
};

/** Bodies with such a text in every field, by the last part of the path that takes them; `code` opens a door. */
const bodiesWith = (text: string, code: string): Readonly<Record<string, readonly string[]>> => ({
  join: [
    `{"code":"${code}","locale":"nl","rulesAccepted":true,"alias":"${text}"}`,
    `{"code":"${text}","locale":"nl","rulesAccepted":true}`,
    `{"secret":"${text}","locale":"nl","rulesAccepted":true}`,
    `{"code":"${code}","locale":"${text}","rulesAccepted":true}`,
  ],
  rejoin: [
    `{"code":"${code}","alias":"${text}","personalCode":"1234"}`,
    `{"code":"${code}","alias":"P01","personalCode":"${text}"}`,
  ],
  session: [`{"ownerKey":"${text}"}`],
  invitation: [`{"invitation":"${text}"}`],
  workshops: [`{"title":"${text}"}`],
  seats: [`{"kind":"${text}"}`],
  commands: [`{"id":"${text}","kind":"CastBallot"}`, `{"kind":"RaiseObjection","data":{"text":"${text}"}}`],
});

const posted = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): HostileInput => ({
  method: 'POST',
  headers: { 'content-type': json, ...headers },
  body,
});

/** What to send along a route, by name; `code` opens the door of a workshop. */
export function hostileInputs(method: string, path: string, code: string): Readonly<Record<string, HostileInput>> {
  if (method !== 'POST') return aroundTheBody; // a body means nothing there
  const dear = Object.entries(dearTexts).flatMap(([name, text]) =>
    (bodiesWith(text, code)[path.split('/').at(-1) ?? ''] ?? []).map(
      (body, n) => [`${name} (${n + 1})`, posted(body)] as const,
    ),
  );
  return { ...bodies, ...Object.fromEntries(dear), ...aroundTheBody };
}

const bodies: Readonly<Record<string, HostileInput>> = {
  'a megabyte': posted(`{"title":"${'x'.repeat(1_000_000)}"}`),
  brackets: posted(filled('[')),
  'brackets that close': posted(`{"data":${'['.repeat(7_000)}${']'.repeat(7_000)}}`),
  'two thousand fields': posted(`{${Array.from({ length: 2_000 }, (_, n) => `"${n}":0`).join(',')}}`),
  'one field two thousand times': posted(`{${Array.from({ length: 1_900 }, () => '"id":0').join(',')}}`),
  prototypes: posted('{"__proto__":{"code":"x"},"constructor":{"prototype":{"x":1}},"toString":1}'),
  'a number without end': posted(`{"id":${'9'.repeat(roomy)}}`),
  'half a text': posted(`{"code":"${'x'.repeat(roomy)}`),
  'no UTF-8': posted(Buffer.alloc(roomy, 0xff)),
  'ten megabytes in ten kilobytes': posted(gzipSync(Buffer.alloc(10_000_000, 0x20)), { 'content-encoding': 'gzip' }),
  'another alphabet': posted('{}', { 'content-type': `${json}; charset=utf-7` }),
  'a form': posted(filled('a[b][c]=d&'), { 'content-type': 'application/x-www-form-urlencoded' }),
};

const aroundTheBody: Readonly<Record<string, HostileInput>> = {
  'a thousand cookies': { headers: { cookie: Array.from({ length: 1_000 }, (_, n) => `c${n}=%zz`).join('; ') } },
  'a long token': { headers: { authorization: `Bearer ${'x.'.repeat(6_000)}` } },
  'two thousand languages': { headers: { 'accept-language': filled('nl;q=0.1,').slice(0, 12_000) } },
  'many things to accept': {
    headers: { accept: filled('a/b;q=0.1,').slice(0, 12_000), 'accept-encoding': 'x,'.repeat(900) },
  },
  'many ranges': { headers: { range: `bytes=${'0-1,'.repeat(2_500)}0-1` } },
  'many tags': { headers: { 'if-none-match': '"x",'.repeat(2_500) } },
  'many who forward': {
    headers: { 'x-forwarded-for': '1.2.3.4,'.repeat(1_200), 'x-forwarded-host': 'x'.repeat(1_000) },
  },
  'a foreign page': { headers: { origin: `https://${'x.'.repeat(4_000)}test` } },
  'a long query': { query: `?${'a[b][c]=%41&'.repeat(1_000)}` },
  percents: { query: `?${'%'.repeat(12_000)}` },
  dots: { query: '/..%2f'.repeat(2_000) },
  ...Object.fromEntries(
    ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) => [method, { method }]),
  ),
};
