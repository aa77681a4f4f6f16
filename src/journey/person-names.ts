// Names for a list of numbers, in the role's name, for a case system. Each person stands in both rows.
import { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import { Problem } from '../base/errors.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { known } from '../base/fact.ts'
import { toName } from '../facts/register-person.ts'
import type { Navn } from '../facts/types.ts'
import { fetchMany } from '../upstream/folkeregister/search.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { refuseOwnFamilyIn } from './own-family.ts'
import { ownPurpose } from './own-purpose.ts'
import { registerAnswer } from './person-parts.ts'
import type { Asking } from './question.ts'

export interface NamesQuestion extends Asking {
  readonly identifikatorer: readonly Personidentifikator[]
}
export interface NamedPerson {
  readonly identifikator: Personidentifikator
  /** null when the register does not know the number, or gave no name. */
  readonly navn: Navn | null
}

/**
 * In the order asked, each number once. Throws Problem: 403 without the role or its part `navn`, 403 where one of them is close family of whom it is
 * asked for, 503 when the register is down or does not tell.
 */
export async function findNames(question: NamesQuestion, house: House): Promise<readonly NamedPerson[]> {
  const { identifikatorer, ...asking } = question
  const about = { handling: 'navneoppslag', personer: [...new Set(identifikatorer)] } as const
  const { beregningstype, foersteAar } = await ownPurpose(asking, about, house)
  const ask = { ...asking, ...about, deler: ['navn'] as const, beregningstype, inntektsaar: foersteAar }
  const permit = await Permit.ask(ask, house.access)
  try {
    const hits = registerAnswer(await fetchMany(house.upstream, permit))
    refuseOwnFamilyIn(hits, humanBehind(asking.actor))
    const named = about.personer.map((identifikator, place) => {
      const hit = hits[place]
      if (hit?.identifikator !== identifikator) throw new Problem('kilde-nede', { kilde: 'Folkeregisteret' })
      const source = { api: 'folkeregister', hentet: house.clock().toISOString() } as const
      const navn = hit.person === null ? null : toName(known('folkeregister:navn', hit.person, source))
      return { identifikator, navn: navn?.known ? navn.value : null }
    })
    const personer = named.map(({ identifikator, navn }) => ({
      personidentifikator: identifikator,
      kilder: { folkeregister: navn === null ? 'no-record' : 'ok' },
      felt: navn === null ? [] : ['navn'],
    }))
    await permit.given({ fase: 'gitt', utfall: 'ok', personer, tid: house.clock().toISOString() })
    return named
  } catch (thrown) {
    const personer = about.personer.map((identifikator) => ({ identifikator }))
    await permit.given(failed({ personer }, thrown, house.clock()))
    throw thrown
  }
}
