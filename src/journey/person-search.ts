// A search in Folkeregisteret, in the role's name. Two rows: which criteria were used, then how many hits and whose pseudonyms.
// What was searched for stands in neither, nor in any log. Where a
// human asks, neither he nor his family is a hit (forvaltningsloven § 6).
import { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import type { AuditPerson } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'
import type { Registerdel } from '../base/register-parts.ts'
import { permittedParts, type Registerutdrag } from '../facts/permitted-parts.ts'
import { type Gradering, gradingOf, isShielded } from '../facts/register-address.ts'
import { type Hit, type Kriterium, kriterier, type Soek, searchPersons } from '../upstream/folkeregister/search.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { withoutOwnFamily } from './own-family.ts'
import { ownPurpose } from './own-purpose.ts'
import { registerAnswer } from './person-parts.ts'
import type { Asking } from './question.ts'

export interface SearchQuestion extends Asking {
  readonly soek: Soek
  readonly deler: readonly Registerdel[]
  /** With more hits than this nobody is shown. */
  readonly maks: number
  /** A shielded hit is told to be one, and nothing else of it is given. */
  readonly skjermetAlene?: true
  readonly saksreferanse?: string
  readonly begrunnelse?: string
}

export interface FoundPerson {
  readonly identifikator: Personidentifikator
  /** null when the register did not say, which is never ungraded. */
  readonly gradering: Gradering | null
  /** The asked parts within the role, without graded addresses; null when nothing of the hit is given. */
  readonly utdrag: Registerutdrag | null
}

/** Throws Problem: 403 without the role or a part, 400 with too many hits, 503 when the register is down. */
export async function searchRegister(question: SearchQuestion, house: House): Promise<readonly FoundPerson[]> {
  const { soek, maks, deler, skjermetAlene = false, ...asking } = question
  const about = { handling: 'personsoek', personer: [] } as const
  const used = usedCriteria(soek)
  const { beregningstype, foersteAar } = await ownPurpose(asking, about, house)
  const ask = { ...asking, ...about, deler, kriterier: used, beregningstype, inntektsaar: foersteAar }
  const permit = await Permit.ask(ask, house.access)
  try {
    const hits = registerAnswer(await searchPersons(house.upstream, permit, soek, maks))
    if (hits.forMange) throw new Problem('for-mange-treff', { maks })
    const treff = withoutOwnFamily(hits.treff, humanBehind(asking.actor))
    const found = treff.map((hit) => foundPerson(hit, deler)).filter((one) => mayBeFoundBy(used, one))
    const shown = found.map((one) => (skjermetAlene && isShielded(one.gradering) !== false ? bare(one) : one))
    const tid = house.clock().toISOString()
    await permit.given({ fase: 'gitt', utfall: 'ok', personer: shown.map(givenHit), treff: shown.length, tid })
    return shown
  } catch (thrown) {
    await permit.given(failed({ personer: [] }, thrown, house.clock()))
    throw thrown
  }
}

function foundPerson({ identifikator, person }: Hit, deler: readonly Registerdel[]): FoundPerson {
  const number = findPersonidentifikator(identifikator)
  if (number === null) throw new Problem('kilde-nede', { kilde: 'Folkeregisteret' })
  return person === null
    ? { identifikator: number, gradering: null, utdrag: null }
    : { identifikator: number, gradering: gradingOf(person), utdrag: permittedParts(person, deler) }
}

const bare = (found: FoundPerson): FoundPerson => ({ ...found, utdrag: null })

const givenHit = ({ identifikator, gradering, utdrag }: FoundPerson): AuditPerson => ({
  personidentifikator: identifikator,
  kilder: { folkeregister: utdrag !== null ? 'ok' : gradering === null ? 'no-record' : 'withheld' },
  felt: Object.keys(utdrag ?? {}),
})

/** Codes for the audit row, in a fixed order. */
const usedCriteria = (soek: Soek): readonly Kriterium[] => kriterier.filter((name) => soek[name] !== undefined)

const places: readonly Kriterium[] = ['adressenavn', 'husnummer', 'postnummer', 'kommunenummer', 'fylkesnummer']

/** To be found by a place is to have it told: whoever is graded, or may be, is no hit of a search that names one. */
const mayBeFoundBy = (used: readonly Kriterium[], { gradering }: FoundPerson): boolean =>
  gradering === 'ugradert' || !used.some((name) => places.includes(name))
