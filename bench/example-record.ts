// The published couple as facts and as a frozen record, made in this process from the simulators' raw answers by the product's
// own code; nothing is asked over the network. Input to the measurements of rules and PDF.
import { uncheckedPermit } from '../checks/unchecked-permit.ts'
import { known, unknown } from '../src/base/fact.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { decide, type Frame } from '../src/decision/decide.ts'
import type { Resultat } from '../src/decision/record.ts'
import { toFacts } from '../src/facts/to-facts.ts'
import type { PersonFacts } from '../src/facts/types.ts'
import { readLawBooks } from '../src/main/law-files.ts'
import type { Answers } from '../src/upstream/schema.ts'
import { builtInPeople } from '../simulators/people/index.ts'
import { resident, spouse, year } from './demo.ts'

export const law = readLawBooks()
export const question = { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: year } as const
export const typed = [
  { identifikator: resident, manuelle: [] },
  { identifikator: spouse, manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }] },
] as unknown as Frame['personer']

const fetched = '2026-11-21T20:00:00.000Z'

/** Facts of resident and spouse, minimised as in a real look-up. */
export function exampleFacts(): readonly PersonFacts[] {
  const fields = law.fieldLists(question.beregningstype, year)
  if (fields === null) throw new Error(`No field list for ${year}`)
  const persons = [resident, spouse].map(personidentifikator)
  const permit = uncheckedPermit({ personer: persons, felt: fields.felt })
  return toFacts(permit, [answersOf(resident, 'SOEKER'), answersOf(spouse, 'EKTEFELLE')])
}

function answersOf(number: string, type: 'SOEKER' | 'EKTEFELLE'): Answers {
  const person = builtInPeople(new Date(fetched)).find((one) => one.personidentifikator === number)
  if (person === undefined) throw new Error('The simulators lack the published couple')
  const fact = (api: 'summertskattegrunnlag' | 'beregnetskatt' | 'avregning', svar: unknown) =>
    known(`${api}:0`, { stadie: 'oppgjoer', svar }, { api, hentet: fetched })
  const basis = person.summertskattegrunnlag?.[year]?.oppgjoer
  return {
    identifikator: personidentifikator(number),
    type,
    folkeregister: unknown('folkeregister:0', 'not-asked'),
    summertskattegrunnlag: fact('summertskattegrunnlag', basis),
    beregnetskatt:
      type === 'SOEKER' ? fact('beregnetskatt', person.beregnetskatt?.[year]) : unknown('beregnetskatt:0', 'not-asked'),
    avregning: fact('avregning', person.avregning?.[year]),
  } as unknown as Answers
}

/** The record of the published question, as page, API and PDF print it. */
export function exampleRecord(): Resultat {
  const frame: Frame = {
    ...question,
    id: '0b0b3c8e-1111-4222-8333-444455556666',
    kommune: { navn: 'Prøvekommunen', organisasjonsnummer: '310000002', kommunenummer: '0301' },
    fiksOrgId: '11111111-2222-4333-8444-555566667777',
    rolle: { id: 'r', navn: 'Vedtak', tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON' },
    hjemmel: ['helse- og omsorgstjenesteloven § 11-2'],
    rettighetspakke: 'kommunelangtidsoppholdinstitusjon',
    soeketidspunkt: fetched,
    saksreferanse: null,
    personer: typed,
  }
  return decide(frame, exampleFacts(), law.rules)
}
