import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from './config/config.ts';

/** A step on the way of a request that express and engine.io both take. */
export type Step = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** The headers of every answer, pages, API and socket alike: what a browser may do with it, and what not. */
export function securityHeaders(config: Pick<Config, 'publicUrl'>): Step {
  const publicHost = new URL(config.publicUrl).host;
  const connectSrc = ["'self'", (request: IncomingMessage) => socketsAt([request.headers.host, publicHost])];
  const helmeted = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...policy, connectSrc } },
    strictTransportSecurity: isHttps(config),
    crossOriginOpenerPolicy: isHttps(config), // elsewhere browsers ignore it, with a warning on every page
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissions);
    helmeted(request, response, next);
  };
}

export const isHttps = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

/** Nothing but what these pages need, and all of it from here. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  mediaSrc: ["'self'", 'data:'],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Sockets to these hosts and no others, by name: older iPhones do not count them among 'self'. */
function socketsAt(hosts: readonly (string | undefined)[]): string {
  const sound = hosts.filter((host): host is string => host !== undefined && /^[\w.:[\]-]+$/.test(host));
  return [...new Set(sound)].flatMap((host) => [`ws://${host}`, `wss://${host}`]).join(' ');
}

/** The projector fills its screen, phones keep theirs lit with a silent film, links can be copied. */
const permissions = [
  ...['autoplay', 'clipboard-write', 'fullscreen', 'screen-wake-lock'].map((feature) => `${feature}=(self)`),
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
  ].map((feature) => `${feature}=()`),
  ...['midi', 'payment', 'serial', 'usb'].map((feature) => `${feature}=()`),
].join(', ');
