// Which unknown facts stop the sum, and which are only missing from the page. A fact that counts and is unknown gives no number.
// Langtid: the resident's tax basis and computed tax, and a relative's tax basis when it can change a § 5 deduction.
import type { Fact, Reason, Unknown } from '../base/fact.ts'
import type { Api, PersonType } from '../base/terms.ts'
import type { FactPerson, Sporsmaal, Typed } from './from-facts.ts'
import { gapText, whom } from './gap-text.ts'
import { utloeserFradrag } from './langtidsopphold/forsoergerfradrag.ts'
import type { PostSet } from './post-sets.ts'
import { hasTypedIncome, isMember, nettoinntekt } from './praktisk-bistand/nettoinntekt.ts'

export interface Gap {
  readonly person: string
  readonly persontype: PersonType
  readonly api: Api
  readonly why: Reason
  readonly kode?: string
  readonly stopper: boolean
  readonly tekst: string
}

type Where = Sporsmaal & { readonly set: PostSet }

/** Every gap, in the order of the persons. */
export function gaps(fakta: readonly FactPerson[], typed: readonly Typed[], where: Where): readonly Gap[] {
  return fakta.flatMap((facts) => {
    const own = typed.find(({ identifikator }) => identifikator === facts.identifikator)
    return [
      ...sourceGaps(facts, own, where),
      ...typedGaps(facts, own, where),
      ...taxAmountGap(facts, where),
      ...netIncomeGap(facts, own, where),
    ]
  })
}

const apis = ['summertskattegrunnlag', 'beregnetskatt', 'avregning'] as const

function sourceGaps(facts: FactPerson, typed: Typed | undefined, where: Where): Gap[] {
  const found: Gap[] = []
  for (const api of apis) {
    const fact: Fact<unknown> = facts[api]
    const stopper = counts(api, facts.type, typed, where)
    if (fact.known || (fact.why === 'not-asked' && !stopper)) continue
    found.push(gap(facts, { api, ...reason(fact), stopper }, where))
  }
  if (!facts.navn.known && facts.navn.why !== 'not-asked')
    found.push(gap(facts, { api: 'folkeregister', ...reason(facts.navn), stopper: false }, where))
  return found
}

const reason = ({ why, kode }: Unknown): Pick<Gap, 'why' | 'kode'> => (kode === undefined ? { why } : { why, kode })

/** Can this source's answer about this person change the sum? */
function counts(api: (typeof apis)[number], type: PersonType, typed: Typed | undefined, where: Where): boolean {
  if (api === 'avregning') return false
  if (where.beregningstype === 'PRAKTISK_BISTAND' && !isMember({ ...typed, type })) return false
  if (where.beregningstype !== 'LANGTIDSOPPHOLD_INSTITUSJON') return api === 'summertskattegrunnlag'
  if (type === 'SOEKER') return true
  if (api === 'beregnetskatt' || !utloeserFradrag.has(asSpouse(type, where))) return false
  return (typed?.manuelle ?? []).some(({ id, beloep }) => id === 'kommune.tenktEtterlattePensjon' && beloep > 0)
}

/** A samboer counts as spouse where the municipality's guideline says so. */
const asSpouse = (type: PersonType, { retningslinjer }: Where): PersonType =>
  type === 'SAMBOER' && retningslinjer?.samboerSomEktefelle === true ? 'EKTEFELLE' : type

/** A manual post that must be given for this type of person, as 0 or more (§ 5: tenkt etterlattepensjon), was not. */
function typedGaps(facts: FactPerson, typed: Typed | undefined, where: Where): Gap[] {
  return [...where.set.manuelle.values()]
    .filter(({ definisjon }) => definisjon.paakrevdFor.includes(asSpouse(facts.type, where)))
    .filter(({ definisjon }) => !(typed?.manuelle ?? []).some(({ id }) => id === definisjon.id))
    .map(({ definisjon }) => {
      const text = `«${definisjon.visningstekst}» for ${whom(facts.type, where.beregningstype)} er ikke oppgitt, så det gis ikke noe beløp. Skriv det inn som manuell post når det er kjent: 0 hvis ingenting skal trekkes fra.`
      return {
        ...gap(
          facts,
          { api: 'summertskattegrunnlag', why: 'manual-needed', stopper: true, kode: definisjon.id },
          where,
        ),
        tekst: text,
      }
    })
}

/** The answer about the resident's tax came, but a section of it lacks the amount itself: the tax is unknown, not 0. */
function taxAmountGap(facts: FactPerson, where: Where): Gap[] {
  const { beregnetskatt } = facts
  if (where.beregningstype !== 'LANGTIDSOPPHOLD_INSTITUSJON' || facts.type !== 'SOEKER' || !beregnetskatt.known)
    return []
  const { poster } = beregnetskatt.value
  const isTax = (navn: string): boolean =>
    where.set.felt.get(navn)?.teller?.gruppe.id === 'beregnetSkatt' && navn.endsWith('/beregnetSkatt')
  const sections = new Set(poster.map(({ seksjon }) => seksjon))
  const whole = [...sections].every((section) => poster.some(({ seksjon, navn }) => seksjon === section && isTax(navn)))
  if (sections.size > 0 && whole) return []
  const text = `Svaret om beregnet skatt for ${whom(facts.type, where.beregningstype)} mangler selve skattebeløpet. Skatten er ukjent, så det gis ikke noe beløp. Kontroller skatteoppgjøret hos Skatteetaten.`
  return [{ ...gap(facts, { api: 'beregnetskatt', why: 'no-record', stopper: true }, where), tekst: text }]
}

/** § 10 rests on the net income itself: an answer without it is unknown income, unless the case worker types it (0 included). */
function netIncomeGap(facts: FactPerson, typed: Typed | undefined, where: Where): Gap[] {
  const { summertskattegrunnlag: fact } = facts
  if (where.beregningstype !== 'PRAKTISK_BISTAND' || !fact.known || !isMember({ ...typed, type: facts.type })) return []
  if (fact.value.poster.some(({ navn }) => navn === nettoinntekt) || hasTypedIncome(typed ?? { manuelle: [] }))
    return []
  const tekst = `Skatteoppgjøret for ${whom(facts.type, where.beregningstype)} mangler alminnelig inntekt før særfradrag, så nettoinntekten er ukjent. Skriv den inn som en manuell post, 0 hvis det ikke er noen.`
  return [
    {
      ...gap(
        facts,
        { api: 'summertskattegrunnlag', why: 'manual-needed', stopper: true, kode: 'kommune.oektAlminneligInntekt' },
        where,
      ),
      tekst,
    },
  ]
}

function gap(facts: FactPerson, what: Pick<Gap, 'api' | 'why' | 'stopper' | 'kode'>, where: Where): Gap {
  const tekst = gapText({ ...what, type: facts.type }, where)
  return { person: facts.identifikator, persontype: facts.type, ...what, tekst }
}
