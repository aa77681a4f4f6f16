// Headings for the persons of a result: name when it is known, and what the person is to the applicant.
import type { ResultatSvar } from '../../http/contract.ts'
import type { Texts } from '../texts/nb.ts'
import { fullName } from '../api/person.ts'

interface Named {
  readonly identifikator: string
  /** null: the name could not be fetched. */
  readonly navn: string | null
  readonly rolle: string
}
export interface PersonHeading extends Named {
  /** The short heading of the person's column; no other person of the result has the same. */
  readonly kolonne: string
}

export function personHeadings(resultat: ResultatSvar, { terms }: Texts): readonly PersonHeading[] {
  const named = resultat.personer.map(({ identifikator, type }) => {
    const fact = resultat.fakta.find((facts) => facts.identifikator === identifikator)?.navn
    return {
      identifikator,
      navn: fact?.known ? fullName(fact.value) : null,
      rolle: type === 'SOEKER' ? terms.soeker[resultat.beregningstype] : terms.persontype[type],
    }
  })
  return withColumns(named)
}

/** First name; with the role where two have the same; with a number where that does not tell them apart either. */
export function withColumns(named: readonly Named[]): readonly PersonHeading[] {
  const first = ({ navn, rolle }: Named): string => navn?.split(' ')[0] ?? rolle
  const withRole = (one: Named): string => (one.navn === null ? one.rolle : `${first(one)}, ${one.rolle.toLowerCase()}`)
  const same = (by: (one: Named) => string, one: Named): readonly Named[] =>
    named.filter((other) => by(other) === by(one))
  return named.map((one) => {
    if (same(first, one).length === 1) return { ...one, kolonne: first(one) }
    const alike = same(withRole, one)
    const number = alike.length === 1 ? '' : ` ${alike.indexOf(one) + 1}`
    return { ...one, kolonne: withRole(one) + number }
  })
}
