// For checks that need many frozen records quickly: the simulators' own answers through the product's own functions (facts/ and
// decision/), without sockets, database and clock. In: a household. Out: the record that a look-up would freeze.
import { answerTo } from '../simulators/skatteetaten/answer.ts'
import type { TaxApi } from '../simulators/skatteetaten/packages.ts'
import { Refused } from '../simulators/skatteetaten/refusal.ts'
import type { SimulatorContext } from '../simulators/context.ts'
import { builtInPeople } from '../simulators/people/index.ts'
import { People } from '../simulators/people-register.ts'
import { type Fact, known, type Reason, unknown } from '../src/base/fact.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import type { Api, Beregningstype, PersonType } from '../src/base/terms.ts'
import { decide } from '../src/decision/decide.ts'
import type { Resultat } from '../src/decision/record.ts'
import { toFacts } from '../src/facts/to-facts.ts'
import { readLawBooks } from '../src/main/law-files.ts'
import type { ManualPost } from '../src/rules/types.ts'
import type { Answers } from '../src/upstream/schema.ts'
import { uncheckedPermit } from './unchecked-permit.ts'

/** After the opening of every year in lov/inntektsaar.yaml. */
export const now = new Date('2026-11-21T10:00:00Z')
export const books = readLawBooks()
export const people = People.of(builtInPeople(now))
// answerTo reads the clock and the people alone.
const context = { clock: { now: () => now }, people } as unknown as SimulatorContext

export interface Member {
  readonly identifikator: string
  readonly type: PersonType
  readonly manuelle?: readonly ManualPost[]
}
export interface Household {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly personer: readonly Member[]
}
type Purpose = (typeof books.access.hjemler)[number]

/** Throws when there are no rules for the service and year. */
export function recordOf({ beregningstype, inntektsaar, personer }: Household): Resultat {
  const purpose = books.access.hjemler.find((row) => row.beregningstype === beregningstype)
  const fields = books.fieldLists(beregningstype, inntektsaar)
  if (purpose === undefined || fields === null) throw new Error(`no rules for ${beregningstype} ${inntektsaar}`)
  const permit = uncheckedPermit({
    personer: personer.map(({ identifikator }) => personidentifikator(identifikator)),
    ask: { beregningstype, inntektsaar },
    hjemmel: purpose,
    felt: fields.felt,
  })
  const facts = toFacts(
    permit,
    personer.map((member) => answersAbout(member, purpose, inntektsaar)),
  )
  const { rolle } = permit
  const frame = {
    id: 'r1',
    kommune: rolle.kommune,
    fiksOrgId: rolle.fiksOrgId,
    rolle: { id: rolle.id, navn: rolle.navn, tjenesteomraade: rolle.tjenesteomraade },
    hjemmel: purpose.hjemmel,
    rettighetspakke: purpose.rettighetspakke,
    beregningstype,
    inntektsaar,
    soeketidspunkt: now.toISOString(),
    saksreferanse: null,
    personer: personer.map(({ identifikator, manuelle = [] }) => ({ identifikator, manuelle })),
  }
  return decide(frame, facts, books.rules)
}

function answersAbout({ identifikator, type }: Member, purpose: Purpose, inntektsaar: number): Answers {
  const tax = <T>(api: TaxApi): Fact<T> => {
    const isNeeded = purpose.apier.includes(api) && (type === 'SOEKER' || api !== 'beregnetskatt')
    return (isNeeded ? answer(api, purpose, inntektsaar, identifikator) : unknown(api, 'not-asked')) as Fact<T>
  }
  return {
    identifikator: personidentifikator(identifikator),
    type,
    folkeregister: registered(identifikator),
    summertskattegrunnlag: tax('summertskattegrunnlag'),
    beregnetskatt: tax('beregnetskatt'),
    avregning: tax('avregning'),
  }
}

/** The name and the number alone: nothing else of Folkeregisteret's answer reaches a record. */
function registered(identifikator: string): Answers['folkeregister'] {
  const found = people.find(identifikator)
  if (found === null) return unknown('folkeregister', 'no-person')
  const { fornavn, mellomnavn = null, etternavn } = found.person.folkeregister.navn
  const document = {
    identifikasjonsnummer: [{ erGjeldende: true, foedselsEllerDNummer: identifikator, status: 'iBruk' }],
    status: [{ erGjeldende: true, status: 'bosatt' }],
    doedsfall: [],
    navn: [{ erGjeldende: true, fornavn, mellomnavn, etternavn }],
  }
  return known('folkeregister', document, sourceOf('folkeregister'))
}

const sourceOf = (api: Api) => ({ api, hentet: now.toISOString() })
const whyOf: Readonly<Record<string, Reason>> = {
  'no-person': 'no-person',
  'no-record': 'no-record',
  deleted: 'deleted',
}

/** The settlement; a draft where the purpose allows it and there is no settlement. */
function answer(api: TaxApi, purpose: Purpose, inntektsaar: number, personidentifikator: string): Fact<unknown> {
  const stages = api === 'summertskattegrunnlag' ? purpose.stadier : (['oppgjoer'] as const)
  let refused: Reason = 'no-record'
  for (const stadie of stages) {
    try {
      const call = { api, stadie: api === 'summertskattegrunnlag' ? stadie : null, personidentifikator }
      const svar = answerTo({ ...call, pakke: purpose.rettighetspakke, inntektsaar: String(inntektsaar) }, context)
      return svar['skjermet'] === true ? unknown(api, 'withheld') : known(api, { stadie, svar }, sourceOf(api))
    } catch (thrown) {
      const why = thrown instanceof Refused ? whyOf[thrown.reason] : undefined
      if (why === undefined) throw thrown
      if (why !== 'no-record') return unknown(api, why)
      refused = why
    }
  }
  return unknown(api, refused)
}
