// Headings for the persons of a result: name when it is known, and what the person is to the applicant.
import type { ResultatSvar } from '../../http/contract.ts'
import type { Texts } from '../texts/nb.ts'
import { fullName } from '../api/person.ts'

export interface PersonHeading {
  readonly identifikator: string
  /** null: the name could not be fetched. */
  readonly navn: string | null
  readonly rolle: string
}

export function personHeadings(resultat: ResultatSvar, { terms }: Texts): readonly PersonHeading[] {
  return resultat.personer.map(({ identifikator, type }) => {
    const fact = resultat.fakta.find((facts) => facts.identifikator === identifikator)?.navn
    return {
      identifikator,
      navn: fact?.known ? fullName(fact.value) : null,
      rolle: type === 'SOEKER' ? terms.soeker[resultat.beregningstype] : terms.persontype[type],
    }
  })
}

/** The short heading of a column. */
export const columnName = ({ navn, rolle }: PersonHeading): string => navn?.split(' ')[0] ?? rolle
