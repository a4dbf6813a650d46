import { type TrustedProxies, trustIn } from '../access/address.ts';
import { asDatabase, asLibpqMeans, databaseWanted, isTlsSound, tlsWanted } from './database-url.ts';
import { hostNameIn } from './host-name.ts';

/** The variables of the environment that Rolwissel knows. */
export type Variable =
  | 'PORT'
  | 'HOST'
  | 'DATA_DIR'
  | 'DATABASE_URL'
  | 'PUBLIC_URL'
  | 'TRUST_PROXY'
  | 'ALLOWED_HOSTS'
  | 'OWNER_KEY'
  | 'SECRET_KEY'
  | 'TRANSFER_KEY'
  | 'LOG_LEVEL'
  | 'METRICS'
  | 'METRICS_TOKEN'
  | 'API_DOCS'
  | 'SMTP_URL'
  | 'MAIL_FROM';

/** Names and texts, as `process.env` gives them; an empty text counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Who may read /metrics: nobody, this machine and whoever has the token, or everybody. */
export const metricsAudiences = ['off', 'local', 'everybody'] as const;
export type MetricsAudience = (typeof metricsAudiences)[number];

/** Where mail is handed over, as an address with name and password in it, and from whom it is. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** What an environment says. What is undefined here is found or made when the server starts. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly trustProxy: TrustedProxies;
  readonly allowedHosts: readonly string[];
  readonly ownerKey: string | undefined;
  readonly secretKey: string | undefined;
  /** What hosts agree on whose installations may open each other's log files. */
  readonly transferKey: string | undefined;
  readonly logLevel: LogLevel;
  readonly metrics: MetricsAudience;
  readonly metricsToken: string | undefined;
  readonly apiDocs: boolean | undefined;
  /** By which server mail goes, and whose it is; undefined where none is sent. */
  readonly mail: MailSettings | undefined;
}

/** Settings that cannot be used: every mistake, each as one sentence without the value, which may be a secret. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join(' '));
    this.mistakes = mistakes;
  }
}

/** Reads and checks the settings; pure. Throws UnusableSettings, which names all mistakes at once. */
export function readSettings(environment: Environment): Settings {
  const mistakes: string[] = [];
  const read = <T, F>(variable: Variable, wanted: string, parse: (text: string) => T | undefined, fallback: F) => {
    const text = environment[variable]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) mistakes.push(`${variable} must be ${wanted}.`);
    return value ?? fallback;
  };
  const smtpUrl = read('SMTP_URL', 'an address such as smtps://name:password@mail.example', asMailServer, undefined);
  const mailFrom = read('MAIL_FROM', 'one e-mail address, with a name before it or without', asSender, undefined);
  if ((smtpUrl === undefined) !== (mailFrom === undefined)) mistakes.push('SMTP_URL and MAIL_FROM go together.');
  const settings: Settings = {
    port: read('PORT', 'a whole number from 1 to 65535', asPort, 3000),
    host: read('HOST', 'a host name or address without a port', asHost, '0.0.0.0'),
    dataDir: read('DATA_DIR', 'a folder', asText, '.data'),
    databaseUrl: read('DATABASE_URL', databaseWanted, asDatabase, undefined),
    publicUrl: read('PUBLIC_URL', 'an origin such as https://workshop.example', asOrigin, undefined),
    trustProxy: read('TRUST_PROXY', 'a number of proxies, or their addresses with commas between', asProxies, []),
    allowedHosts: read('ALLOWED_HOSTS', 'host names without ports, with commas between', asHosts, []),
    ownerKey: read('OWNER_KEY', 'a text of 16 or more characters', asKey, undefined),
    secretKey: read('SECRET_KEY', 'a text of 16 or more characters', asKey, undefined),
    transferKey: read('TRANSFER_KEY', 'a text of 16 or more characters', asKey, undefined),
    logLevel: read('LOG_LEVEL', `one of ${logLevels.join(', ')}`, asLogLevel, 'info'),
    metrics: read('METRICS', `one of ${metricsAudiences.join(', ')}`, asMetricsAudience, 'local'),
    metricsToken: read('METRICS_TOKEN', 'a text of 16 or more characters without spaces', asToken, undefined),
    apiDocs: read('API_DOCS', 'on or off', asSwitch, undefined),
    mail: smtpUrl === undefined || mailFrom === undefined ? undefined : { url: smtpUrl, from: mailFrom },
  };
  const { databaseUrl } = settings;
  if (databaseUrl !== undefined && !isTlsSound(databaseUrl)) mistakes.push(`DATABASE_URL must have ${tlsWanted}.`);
  if (mistakes.length > 0) throw new UnusableSettings(mistakes);
  return databaseUrl === undefined ? settings : { ...settings, databaseUrl: asLibpqMeans(databaseUrl) };
}

const asText = (text: string) => text;

const asKey = (text: string) => (text.length >= 16 ? text : undefined);

const asHost = (text: string) => (/^[\w.:-]+$/.test(text) && !/^[^:]+:\d+$/.test(text) ? text : undefined);

const asToken = (text: string) => (/^\S{16,}$/.test(text) ? text : undefined);

const asMetricsAudience = (text: string) => metricsAudiences.find((audience) => audience === text.toLowerCase());

const switches = new Map([
  ['on', true],
  ['off', false],
]);
const asSwitch = (text: string) => switches.get(text.toLowerCase());

const asLogLevel = (text: string) => logLevels.find((level) => level === text.toLowerCase());

function asPort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function asOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined;
}

function asMailServer(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '' ? text : undefined;
}

const asSender = (text: string) =>
  /^(?:[^<>@"\r\n]{0,80} ?<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(text) ? text : undefined;

function asProxies(text: string): TrustedProxies | undefined {
  if (/^\d+$/.test(text)) return Number(text) < 10 ? Number(text) : undefined;
  const proxies = listIn(text);
  try {
    trustIn(proxies);
    return proxies;
  } catch {
    return undefined;
  }
}

function asHosts(text: string): readonly string[] | undefined {
  const names = listIn(text).map((host) => (/:\d+$/.test(host) ? undefined : hostNameIn(host)));
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? known : undefined;
}

const listIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
