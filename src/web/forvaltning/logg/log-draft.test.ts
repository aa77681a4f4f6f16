// A search in the log as it is typed: empty fields ask for nothing, numbers are checked, and a member of staff is asked for one way.
import { expect, test } from 'vitest'
import { nb } from '../texts-for-tests.ts'
import { checkLog, emptyLogDraft, type LogDraft, sentLog } from './log-draft.ts'

const wrong = (part: Partial<LogDraft>) => checkLog({ ...emptyLogDraft, ...part }, nb).map(({ felt }) => felt)

test('nothing typed asks for the newest rows', () => {
  expect(wrong({})).toEqual([])
  expect(sentLog(emptyLogDraft, 0)).toEqual({ utenLesing: true, fra: 0, antall: 25 })
})

test('the administrators’ own reading is left out until it is asked for, by the box or by the event itself', () => {
  expect(sentLog({ ...emptyLogDraft, medLesing: true }, 0)).not.toHaveProperty('utenLesing')
  for (const hendelse of ['forvaltning', 'loggsoek'])
    expect(sentLog({ ...emptyLogDraft, hendelse }, 0)).not.toHaveProperty('utenLesing')
})

test.each([
  [{ identifikator: '048172 99771' }, []],
  [{ identifikator: '04817299772' }, ['logg-identifikator']],
  [{ ansatt: '123' }, ['logg-ansatt']],
  [{ saksreferanse: '04817299771' }, ['logg-saksreferanse']],
  [{ fraDato: '1999-12-31' }, ['logg-fraDato']],
  [{ fraDato: '2026-02-02', tilDato: '2026-02-01' }, ['logg-tilDato']],
])('%o', (part, fields) => expect(wrong(part)).toEqual(fields))

test('what is sent: spaces gone from numbers, and the row of a member of staff in place of a number', () => {
  const draft = { ...emptyLogDraft, identifikator: '048172 99771', ansatt: '27847099416', hendelse: 'resultat' }
  expect(sentLog(draft, 25)).toEqual({
    identifikator: '04817299771',
    ansatt: '27847099416',
    hendelse: 'resultat',
    utenLesing: true,
    fra: 25,
    antall: 25,
  })
  const same = sentLog({ ...draft, samme: { rad: 7, navn: 'Kari' }, eldsteFoerst: true }, 0)
  expect(same).toMatchObject({ sammeAnsattSomRad: 7, eldsteFoerst: true })
  expect(same).not.toHaveProperty('ansatt')
})
