import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { personal, type WorkshopEvent } from '@rolwissel/domain';
import { wrappingKey } from '../event-log/sealing.ts';
import type { StoredEvent } from '../event-log/stored-event.ts';
import { recalled, written } from './authority.ts';
import { PersonalTexts } from './personal-texts.ts';
import { SealInspector } from './seal-inspector.ts';

const wrapping = wrappingKey('the secret of these tests');
const stream = randomUUID();
const [anna, bert] = [randomUUID(), randomUUID()];
const at = '2026-11-23T13:05:07.080Z';

type Fact = ReturnType<typeof written>;

const vote = (participantId: string, ballot: object): WorkshopEvent =>
  ({ type: 'BallotCast', data: { roundId: randomUUID(), participantId, ballot } }) as WorkshopEvent; // whatever the kind
const consent = (more: object) => ({ kind: 'consent', version: 1, ...more });
const line = (of: string, text: string): WorkshopEvent => ({
  type: 'LineCaptured',
  data: { lineId: randomUUID(), author: of, text: personal(of, text), stepId: 'trust' } as never, // only its text matters
});

/** The texts of a workshop, and what is stored of its keys. */
class Kept {
  readonly texts = new PersonalTexts(stream, wrapping);
  readonly keys = new Map<string, Buffer>();

  write(event: WorkshopEvent): Fact {
    const fact = written(event, this.texts);
    for (const { subject, wrapped } of this.texts.send()) this.keys.set(subject, wrapped);
    this.texts.keep();
    return fact;
  }

  /** Others, who read the stored keys. */
  reread(): Kept {
    const kept = new Kept();
    for (const [subject, wrapped] of this.keys) kept.keys.set(subject, wrapped);
    kept.texts.load(kept.keys);
    return kept;
  }

  read(fact: Fact): unknown {
    return recalled(stored(fact), this.texts).data;
  }

  damage(subject: string): void {
    const wrapped = Buffer.from(this.keys.get(subject) ?? '');
    wrapped.writeUInt8(wrapped.readUInt8(20) ^ 1, 20);
    this.keys.set(subject, wrapped);
  }
}

const stored = (fact: Fact, position = 1): StoredEvent => ({
  position,
  commandId: randomUUID(),
  commandIndex: 0,
  actor: 'system:clock',
  at,
  hash: '',
  ...fact,
});

const sealedIn = (fact: Fact): string => String(Reflect.get(fact.data.ballot as object, 'sealed'));

describe('a ballot in the log', () => {
  it('says nothing but its kind and whose it is, and opens with that key', () => {
    const kept = new Kept();
    const event = vote(anna, { kind: 'fist', value: 4 });
    const fact = kept.write(event);
    expect(fact.data).toEqual({ ...event.data, ballot: { kind: 'fist', of: anna, sealed: expect.any(String) } });
    expect(kept.reread().read(fact)).toEqual(event.data);
  });

  it('with words in it is sealed as a whole, words and all', () => {
    const kept = new Kept();
    const event = vote(anna, consent({ stance: 'concern', concern: personal(anna, 'wel erg krap') }));
    const fact = kept.write(event);
    expect(JSON.stringify(fact)).not.toMatch(/krap|concern"/);
    expect(kept.reread().read(fact)).toEqual(event.data);
  });

  it('is as long as any other of its kind, whatever it says', () => {
    const kept = new Kept();
    const lengths = [
      consent({ stance: 'consent' }),
      consent({ stance: 'object', objectionId: randomUUID() }),
      consent({ stance: 'object', concern: personal(anna, 'é'.repeat(150)) }),
    ].map((ballot) => sealedIn(kept.write(vote(anna, ballot))).length);
    expect(new Set(lengths).size).toBe(1);
    const fists = [0, 5].map((value) => sealedIn(kept.write(vote(anna, { kind: 'fist', value }))));
    expect(fists[0]?.length).toBe(fists[1]?.length);
  });

  it('is not taken for a text, nor for a ballot of somebody else', () => {
    const kept = new Kept();
    const fact = kept.write(vote(anna, { kind: 'fist', value: 4 }));
    kept.write(line(bert, 'iets'));
    const erased = { kind: 'fist', erased: true };
    const moved = { ...fact, data: { ...fact.data, ballot: { kind: 'fist', of: bert, sealed: sealedIn(fact) } } };
    expect(kept.read(moved)).toMatchObject({ ballot: erased });
    const text = { ...kept.write(line(anna, 'iets')), data: { text: { of: anna, sealed: sealedIn(fact) } } };
    expect(kept.read(text)).toEqual({ text: { of: anna, erased: true } });
  });

  it('of an older log is read as it stands there', () => {
    const { type, data } = vote(anna, { kind: 'fist', value: 4 });
    expect(new Kept().read({ type, schemaVersion: 1, data: data as unknown as StoredEvent['data'] })).toEqual(data);
  });

  it('is erased once the key is gone, and nobody else’s', () => {
    const kept = new Kept();
    const facts = [anna, bert].map((of) => kept.write(vote(of, { kind: 'fist', value: 4 })));
    kept.keys.delete(anna);
    const others = kept.reread();
    expect(facts.map((fact) => others.read(fact))).toMatchObject([
      { ballot: { kind: 'fist', erased: true } },
      { ballot: { kind: 'fist', value: 4 } },
    ]);
  });
});

describe('a key that was damaged', () => {
  it('costs its own person their texts, and nobody else theirs', () => {
    const kept = new Kept();
    const facts = [anna, bert].map((of) => kept.write(line(of, 'iets')));
    kept.damage(anna);
    const others = kept.reread();
    expect(facts.map((fact) => others.read(fact))).toMatchObject([
      { text: { of: anna, erased: true } },
      { text: { of: bert, text: 'iets' } },
    ]);
    expect([others.texts.opensNothing, others.texts.damaged]).toEqual([false, 1]);
  });

  it('is replaced for what comes after, time and again, and all read all that can be read', () => {
    let kept = new Kept();
    const facts = [];
    for (let n = 0; n < 3; n++) {
      facts.push(kept.write(line(anna, `tekst ${n}`)));
      kept.damage([...kept.keys.keys()].at(-1) ?? '');
      kept = kept.reread();
    }
    facts.push(kept.write(line(anna, 'tekst 3')), kept.write(vote(anna, { kind: 'fist', value: 1 })));
    expect([...kept.keys.keys()]).toEqual([anna, `${anna} 2`, `${anna} 3`, `${anna} 4`]);
    const erased = { text: { erased: true } };
    expect(facts.map((fact) => kept.reread().read(fact))).toMatchObject([
      erased,
      erased,
      erased,
      { text: { text: 'tekst 3' } },
      { ballot: { value: 1 } },
    ]);
  });

  it('is missed by a node that has the new one not yet', () => {
    const kept = new Kept();
    kept.write(line(anna, 'iets'));
    const node = kept.reread();
    kept.damage(anna);
    const fact = kept.reread().write(line(anna, 'iets anders'));
    expect(node.texts.lacksKeyFor([fact])).toBe(true);
    expect(kept.texts.lacksKeyFor([kept.write(line(bert, 'iets'))])).toBe(false);
  });

  it('is not told from another SECRET_KEY when it is the only one: none opens', () => {
    const kept = new Kept();
    kept.write(line(anna, 'iets'));
    const foreign = new PersonalTexts(stream, wrappingKey('another secret than that'));
    foreign.load(kept.keys);
    expect(foreign.opensNothing).toBe(true);
  });
});

describe('a witness', () => {
  /** What it finds wrong with some facts, given the stored keys. */
  function findings({ keys }: Kept, facts: readonly Fact[]) {
    const witness = new SealInspector(stream, wrapping);
    witness.keys(keys);
    for (const [index, fact] of facts.entries()) witness.see(stored(fact, index + 1));
    return witness.findings();
  }

  it('finds nothing where everything opens', () => {
    const kept = new Kept();
    expect(
      findings(kept, [kept.write(line(anna, 'iets')), kept.write(vote(bert, { kind: 'fist', value: 4 }))]),
    ).toEqual([]);
  });

  it('finds a key that is gone, and one that is damaged', () => {
    const kept = new Kept();
    const facts = [line(anna, 'a'), line(bert, 'b'), vote(bert, { kind: 'fist', value: 0 })].map((event) =>
      kept.write(event),
    );
    kept.keys.delete(bert);
    kept.damage(anna);
    expect(findings(kept, facts)).toEqual([{ kind: 'key', count: 2, position: 2 }]);
  });

  it('takes a key for what it is that is gone with its person', () => {
    const kept = new Kept();
    const facts = [kept.write(line(anna, 'a'))];
    kept.keys.delete(anna);
    const erased = { type: 'ParticipantErased', schemaVersion: 1, data: { participantId: anna } } as unknown as Fact; // a fact like any other
    expect(findings(kept, [...facts, erased])).toEqual([]);
  });

  it('finds a text and a ballot that do not open', () => {
    const kept = new Kept();
    const fact = kept.write(vote(anna, { kind: 'fist', value: 4 }));
    const bytes = Buffer.from(sealedIn(fact), 'base64url');
    bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
    const ballot = { kind: 'fist', of: anna, sealed: bytes.toString('base64url') };
    const spoilt = { ...fact, data: { ...fact.data, ballot } };
    expect(kept.read(spoilt)).toMatchObject({ ballot: { kind: 'fist', erased: true } });
    expect(findings(kept, [fact, spoilt])).toEqual([{ kind: 'text', count: 1, position: 2 }]);
  });
});
