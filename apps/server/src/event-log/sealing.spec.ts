import { describe, expect, it } from '@jest/globals';
import { newKey, open, SealBroken, seal, unwrap, wrap, wrappingKey } from './sealing.ts';

const anna = { streamId: '00000000-0000-4000-8000-000000000001', subject: 'anna' };
const bert = { ...anna, subject: 'bert' };
const elsewhere = { ...anna, streamId: '00000000-0000-4000-8000-000000000002' };

describe('personal text', () => {
  const key = newKey();

  it.each(['', 'Dat redt de planning nooit', '👩‍🏭 é'])('opens as it was sealed: %j', (text) => {
    expect(open(key, seal(key, text, anna), anna)).toBe(text);
  });

  it('is never sealed the same twice, so that equal texts do not show', () => {
    expect(seal(key, 'yes', anna)).not.toBe(seal(key, 'yes', anna));
  });

  it('opens for the purpose it was sealed for, and no other', () => {
    const sealed = seal(key, 'yes', anna, 'a ballot');
    expect(open(key, sealed, anna, 'a ballot')).toBe('yes');
    expect(() => open(key, sealed, anna)).toThrow(SealBroken);
  });

  it('does not open for another person, in another stream or with another key', () => {
    const sealed = seal(key, 'yes', anna);
    expect(() => open(key, sealed, bert)).toThrow(SealBroken);
    expect(() => open(key, sealed, elsewhere)).toThrow(SealBroken);
    expect(() => open(newKey(), sealed, anna)).toThrow(SealBroken);
  });

  it('does not open when a single bit was changed, or when cut short', () => {
    const sealed = Buffer.from(seal(key, 'yes', anna), 'base64url');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => open(key, changed.toString('base64url'), anna)).toThrow(SealBroken);
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(key, sealed.subarray(0, length).toString('base64url'), anna)).toThrow(SealBroken);
    }
  });
});

describe('a personal key', () => {
  const wrapping = wrappingKey('a key that wraps keys');

  it('unwraps with the same secret only', () => {
    const key = newKey();
    const wrapped = wrap(wrapping, key, anna);
    expect(unwrap(wrappingKey('a key that wraps keys'), wrapped, anna)).toEqual(key);
    expect(() => unwrap(wrappingKey('another secret'), wrapped, anna)).toThrow(SealBroken);
    expect(() => unwrap(wrapping, wrapped, bert)).toThrow(SealBroken);
  });

  it('is not confused with a text', () => {
    const sealed = Buffer.from(seal(wrapping, 'yes', anna), 'base64url');
    expect(() => unwrap(wrapping, sealed, anna)).toThrow(SealBroken);
  });
});
