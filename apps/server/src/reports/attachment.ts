/** How a file is offered to be kept (RFC 6266): under a name that every system takes, and under its own where that is understood. */
export function attachment(name: string, extension: string): string {
  const own = `${fileName(name)}.${extension}`;
  const plain = own
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]+/g, '-');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(own)}`;
}

/** Code points: with its ending and in UTF-8, no system finds it too long. */
const longest = 60;

/** Nothing that leads to another folder, turns the direction of reading or cannot stand in a name; and no hidden file. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[\p{C}\\/:*?"<>|%]+/gu, ' ').replaceAll(/\s+/gu, ' ');
  const short = Array.from(plain)
    .slice(0, longest)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  return short === '' ? 'rolwissel' : short;
}

/** As RFC 8187 has it: what `encodeURIComponent` leaves of the signs it may not. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
