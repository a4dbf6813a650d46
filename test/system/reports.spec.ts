import { beforeAll, describe, expect, it } from '@jest/globals';
import { wilson } from '@rolwissel/domain';
import type { Problem } from '@rolwissel/protocol';
import { getDocumentProxy } from 'unpdf';
import { Browser, signedIn } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;
let trainer: Browser;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 6, create: { title: 'Proef: “één” / twee' } });
  ({ trainer } = workshop);
  const roundId = await workshop.openRound();
  for (const { wire } of workshop.people.slice(0, 5))
    accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(2) }));
  accepted(await workshop.lead.ask('CloseRound', { roundId }));
  accepted(await workshop.lead.ask('RevealRound', { roundId }));
});

const pathOf = (format: string, language = 'nl', id = workshop.id) =>
  `/api/workshops/${id}/report.${format}?language=${language}`;

/** The bytes of a report, and how it was offered. */
async function fetched(format: string, language?: string, id?: string) {
  const response = await fetch(`${setting.server.url}${pathOf(format, language, id)}`, {
    headers: { cookie: trainer.cookie },
  });
  const { status, headers } = response;
  return { status, headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes);
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ');
}

describe('[H45] a report', () => {
  it('has what the room heard, to the last figure, in every language', async () => {
    const { low, high } = wilson(5, 5);
    const told = `${Math.round(low * 100)}–${Math.round(high * 100)}%`;
    for (const [language, figure] of [
      ['nl', `"${String(low).replace('.', ',')}"`],
      ['de', `"${String(low).replace('.', ',')}"`],
      ['en', String(low)],
    ] as const) {
      const csv = new TextDecoder().decode((await fetched('csv', language)).bytes);
      expect(csv).toContain(figure);
      expect(new TextDecoder().decode((await fetched('md', language)).bytes)).toContain(told);
    }
    expect(await textOf((await fetched('pdf', 'de')).bytes)).toContain(told);
  });

  it('is for the trainers of the workshop', async () => {
    const stranger = new Browser(setting.server);
    expect((await stranger.get<Problem>(pathOf('pdf'))).body).toMatchObject({ status: 401, code: 'unauthenticated' });
    const nowhere = '3b241101-e2bb-4255-8caf-4136c566a962';
    for (const format of ['pdf', 'csv']) {
      const { body } = await trainer.get<Problem>(pathOf(format, 'nl', nowhere));
      expect(body).toMatchObject({ status: 404, code: 'unknown-workshop' });
    }
    expect((await trainer.get<Problem>(pathOf('docx'))).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('comes in the language that is asked for, else in that of the browser', async () => {
    const heading = async (path: string, headers?: Record<string, string>) =>
      /^## (.*)$/m.exec((await trainer.get<string>(path, headers)).text)?.[1];
    const dutch = await heading(pathOf('md', 'nl'));
    const german = await heading(pathOf('md', 'de'));
    expect(dutch).not.toBe(german);
    expect(await heading(`/api/workshops/${workshop.id}/report.md`, { 'accept-language': 'de' })).toBe(german);
    expect(await heading(pathOf('md', 'xx'), { 'accept-language': 'fr' })).toBe(dutch);
  });

  it('of a workshop that has not begun is one as well', async () => {
    const owner = await signedIn(setting.server);
    const { body } = await owner.post<{ id: string }>('/api/workshops', { title: 'Leeg' });
    const { status, bytes } = await fetched('pdf', 'nl', body.id);
    expect(status).toBe(200);
    expect(await textOf(bytes)).toContain('Leeg');
    for (const format of ['xlsx', 'csv', 'md']) expect((await fetched(format, 'nl', body.id)).status).toBe(200);
  });
});

describe('[H46] a report is offered', () => {
  it.each([
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['csv', 'text/csv; charset=utf-8; header=present', ''],
    ['md', 'text/markdown; charset=utf-8', '# '],
  ])('as a %s to keep, under the title of the workshop', async (format, type, start) => {
    const { status, headers, bytes } = await fetched(format);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-length')).toBe(String(bytes.length));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(
        `^attachment; filename="Proef -een- twee \\d{4}-\\d\\d-\\d\\d\\.${format}"; filename\\*=UTF-8''Proef%20`,
      ),
    );
    expect(new TextDecoder('latin1').decode(bytes)).toContain(start);
  });
});

describe('[H47] reports', () => {
  it('that are asked for all at once are made, or refused with the time to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => fetched('xlsx')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, headers, bytes } of refused) {
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('3');
      expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
        code: 'busy',
        detail: 'Er worden al rapporten gemaakt. Probeer het over 3 s opnieuw.',
      });
    }
    expect((await fetched('xlsx')).status).toBe(200);
  });
});
