// A grant as it is typed: what stops it, and that only what belongs to the chosen receiver is sent.
import { expect, test } from 'vitest'
import { nb } from '../texts-for-tests.ts'
import { checkGrant, emptyGrant, type GrantDraft, sentGrant } from './grant-draft.ts'

const person: GrantDraft = { ...emptyGrant, nummer: '048172 99771' }
const wrong = (part: Partial<GrantDraft>) =>
  checkGrant({ ...person, ...part }, '2026-03-01', nb).map(({ felt }) => felt)

test.each([
  [{}, []],
  [{ nummer: '' }, ['tilgang-nummer']],
  [{ nummer: '04817299772' }, ['tilgang-nummer']],
  [{ annenKommune: true }, ['tilgang-vertskommune']],
  [{ fraDag: '2026-02-28' }, ['tilgang-fra']],
  [{ fraDag: '2026-03-01' }, []],
  [{ tilDag: '2026-02-28' }, ['tilgang-til']],
  [{ fraDag: '2026-04-01', tilDag: '2026-03-31' }, ['tilgang-til']],
  [{ til: 'integrasjon', nummer: 'x' }, ['tilgang-integrasjon']],
] as const)('%o', (part, fields) => expect(wrong(part)).toEqual(fields))

test('what was typed for the other receiver is not sent', () => {
  const draft = { ...person, navn: ' Kari ', annenKommune: true, vertskommune: '920125298', integrasjon: 'id-1' }
  expect(sentGrant(draft)).toEqual({ identifikator: '04817299771', navn: 'Kari', vertskommune: '920125298' })
  expect(sentGrant({ ...draft, til: 'integrasjon', tilDag: '2026-12-31' })).toEqual({
    integrasjon: 'id-1',
    til: '2026-12-31',
  })
  expect(sentGrant({ ...draft, annenKommune: false })).not.toHaveProperty('vertskommune')
})
