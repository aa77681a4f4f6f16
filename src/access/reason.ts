// Why a person asks: a case reference of the municipality's form, or a reason from lov/begrunnelser.yaml; and nobody asks about
// himself. Skatteforvaltningsloven § 3-3 (necessary for a task), forvaltningsloven § 6 (nobody in his own case).
import { fitsCasePattern } from '../base/case-pattern.ts'
import { isCaseReference } from '../base/case-reference.ts'
import type { Params } from '../base/errors.ts'
import type { Law } from './law.ts'
import type { Actor, Ask, Role } from './types.ts'

/** What shows a person's data for the first time. A record is read under the reason it was made for. */
const needReason: readonly Ask['handling'][] = [
  'beregning',
  'beregning-pdf',
  'personoppslag',
  'personsoek',
  'siste-oppgjoer',
]

/** What a machine looks up for the first time; each rests on the purpose the municipality registered for the integration. */
const needPurpose: readonly Ask['handling'][] = [
  ...needReason,
  'folkeregisteroppslag',
  'navneoppslag',
  'videreformidling',
  'hendelser',
]

export interface ReasonProblem {
  readonly kode: 'ugyldig-foresporsel' | 'begrunnelse-mangler'
  readonly params: Params
  readonly felt: string
}
export interface ReasonRules {
  readonly law: Law
  /** The municipality's own form of a case reference on the day; null: the general one. */
  readonly saksmoenster: string | null
}

/** The person behind a question: the logged-in one, or the one a machine asks on behalf of. */
export const humanBehind = (actor: Actor) =>
  actor.kind === 'person' ? actor.personidentifikator : (actor.paaVegneAv ?? null)

/** True when somebody asks about himself. To mark a look-up as the wrong person shows nothing, and is always open. */
export function asksAboutSelf({ actor, handling, personer }: Ask): boolean {
  const human = humanBehind(actor)
  return human !== null && handling !== 'feil-person' && personer.includes(human)
}

/** A reference that could hold a name or a number is refused whoever sends it; the rest is asked of a person alone. */
export function findReferenceProblem({ saksreferanse }: Ask): ReasonProblem | null {
  if (saksreferanse === undefined || isCaseReference(saksreferanse)) return null
  const hva = 'saksreferansen kan ha bokstaver, tall og - / . _, høyst 64 tegn og ikke elleve sifre på rad'
  return { kode: 'ugyldig-foresporsel', params: { hva }, felt: 'saksreferanse' }
}

/** A machine call rests on its integration's registered purpose instead, a code of the role's tjenesteområde. */
export function findReasonProblem(ask: Ask, rolle: Role, { law, saksmoenster }: ReasonRules): ReasonProblem | null {
  const { actor, begrunnelse, handling, saksreferanse } = ask
  const known = law.begrunnelser(rolle.tjenesteomraade, 'oppslag')
  if (begrunnelse !== undefined && !known.some(({ kode }) => kode === begrunnelse)) {
    const hva = `begrunnelsen finnes ikke for tjenesten; velg blant ${known.map(({ kode }) => kode).join(', ')}`
    return { kode: 'ugyldig-foresporsel', params: { hva }, felt: 'begrunnelse' }
  }
  if (actor.kind === 'integrasjon') {
    const purposes = law.begrunnelser(rolle.tjenesteomraade, 'integrasjon')
    const hasPurpose = purposes.some(({ kode }) => kode === actor.begrunnelse)
    const lacks = needPurpose.includes(handling) && !hasPurpose
    return lacks ? { kode: 'begrunnelse-mangler', params: {}, felt: 'IntegrasjonId' } : null
  }
  if (!needReason.includes(handling)) return null
  if (saksreferanse === undefined)
    return begrunnelse === undefined ? { kode: 'begrunnelse-mangler', params: {}, felt: 'saksreferanse' } : null
  if (fitsCasePattern(saksmoenster, saksreferanse)) return null
  const hva = `saksreferansen har ikke kommunens form, ${saksmoenster} (0 er et siffer, A en bokstav, X en av delene, + én eller flere)`
  return { kode: 'ugyldig-foresporsel', params: { hva }, felt: 'saksreferanse' }
}
