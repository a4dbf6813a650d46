import { describe, expect, it } from '@jest/globals';
import { readLink, workshopIn, writeLink } from './link.ts';

describe('a link to a moment', () => {
  it('says a position and an audience', () => {
    expect(readLink('#at=412&as=projector')).toEqual({ at: 412, as: 'projector' });
    const moment = { at: 7, as: 'participant' } as const;
    expect(readLink(writeLink({ ...moment, share: undefined }))).toEqual(moment);
  });

  it('goes on with the link that one was given', () => {
    const moment = { at: 7, as: 'projector', share: 'a-b_c' } as const;
    expect(readLink(writeLink(moment))).toEqual(moment);
  });

  it.each(['', '#', '#at=&as=', '#at=-1', '#at=1e9', '#at=12.5', '#as=boss', '#at=9999999999', '#<script>'])(
    'leaves out what it cannot read in %p',
    (hash) => {
      expect(readLink(hash)).toEqual({});
    },
  );

  it('says one without the other', () => {
    expect([readLink('#at=3'), readLink('#as=facilitator')]).toEqual([{ at: 3 }, { as: 'facilitator' }]);
  });
});

describe('the address of the page', () => {
  const id = '0b0e8d9c-6f52-4a4e-9d0e-1f2a3b4c5d6e';

  it('names the workshop', () => {
    expect([workshopIn(`/w/${id}/replay`), workshopIn(`/w/${id}/replay/`)]).toEqual([id, id]);
  });

  it('may name none', () => {
    expect(workshopIn('/console/replay.html')).toBeUndefined();
  });
});
