// The guide's example: invented facts from a worked case, worked out here by the rules themselves. No amount of it is typed anywhere else.
import { eksempler } from 'virtual:veiledning'
import { unknown } from '../../base/fact.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { work } from '../../rules/work.ts'
import { allRates, findPostSet } from '../law/post-sets.ts'

/** Throws Error when the build has no example for the service, or the case gives no sum. */
export function workedExample(service: Beregningstype): ResultatSvar {
  const example = eksempler.find(({ beregningstype }) => beregningstype === service)
  const set = example === undefined ? null : findPostSet(service, example.inntektsaar)
  if (example === undefined || set === null) throw new Error(`${service}: no example`)
  const { inntektsaar, fakta, skrevet } = example
  const worked = work({ beregningstype: service, inntektsaar }, fakta, skrevet, { set, rates: allRates() })
  if (worked.grunnlag === null) throw new Error(`${service}: the example gives no sum`)
  return { ...nobodys, ...worked, beregningstype: service, inntektsaar, ...peopleOf(fakta, skrevet) }
}

type Facts = (typeof eksempler)[number]['fakta']
type Typed = (typeof eksempler)[number]['skrevet']

/** The persons are headed by what they are to the applicant: nobody invented has a name. */
function peopleOf(fakta: Facts, skrevet: Typed): Pick<ResultatSvar, 'fakta' | 'personer'> {
  return {
    fakta: fakta.map((facts) => ({
      ...facts,
      navn: unknown(`folkeregister:${facts.identifikator}`, 'not-asked'),
    })) as unknown as ResultatSvar['fakta'],
    personer: fakta.map(({ identifikator, type }) => ({
      identifikator,
      type,
      skjermet: false,
      stadie: 'OPPGJOER',
      skatteoppgjoersdato: null,
      registreringstidspunkt: null,
      manuelle: skrevet.find((one) => one.identifikator === identifikator)?.manuelle ?? [],
    })),
  }
}

/** What a record has around its sum. The example is nobody's, and is never sent or kept. */
const nobodys = {
  id: 'eksempel',
  format: 1,
  kommune: { navn: '', organisasjonsnummer: '', kommunenummer: '' },
  fiksOrgId: '',
  rolle: { id: '', navn: '', tjenesteomraade: '' },
  hjemmel: [],
  rettighetspakke: '',
  soeketidspunkt: '',
  stadie: 'OPPGJOER',
  saksreferanse: null,
  forrige: null,
} as const
