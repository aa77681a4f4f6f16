// Why the look-up is made: a case reference of the municipality's form, or a reason from its list. Checked here as the server
// checks it, and sent with every look-up of a person, the name included.
import { createContext, useContext } from 'react'
import { fitsCasePattern } from '../../base/case-pattern.ts'
import { isCaseReference, longestCaseReference } from '../../base/case-reference.ts'
import type { Personoppslag } from '../../http/contract.ts'
import type { Texts } from '../texts/nb.ts'
import { type Draft, type DraftPerson, withoutSpaces } from './draft.ts'
import { type FieldError, fieldIds, type Where } from './fields.ts'

export type Reason = Pick<Personoppslag, 'saksreferanse' | 'begrunnelse'>

export function reasonOf({ saksreferanse, begrunnelse }: Pick<Draft, 'saksreferanse' | 'begrunnelse'>): Reason {
  const reference = saksreferanse.trim()
  return {
    ...(reference === '' ? {} : { saksreferanse: reference }),
    ...(begrunnelse === '' ? {} : { begrunnelse }),
  }
}

/** The wizard's reason, for the pages that look a person up. */
export const ReasonContext = createContext<Reason>({})
export const useReason = (): Reason => useContext(ReasonContext)

/** Who somebody of the draft is in the case: said with the look-up of the name, so that innsyn knows whose case it was. */
export const CircleContext = createContext<readonly Pick<DraftPerson, 'nummer' | 'type'>[]>([])
export function useTypeOf(): (identifikator: string) => Pick<Personoppslag, 'type'> {
  const circle = useContext(CircleContext)
  return (identifikator) => {
    const found = circle.find(({ nummer }) => withoutSpaces(nummer) === identifikator)
    return found === undefined ? {} : { type: found.type }
  }
}

export function reasonErrors(draft: Draft, { oppslag: { grunn } }: Texts, { rolle }: Where): FieldError[] {
  const felt = fieldIds.saksreferanse
  const reference = draft.saksreferanse.trim()
  const isListed = rolle.begrunnelser.some(({ kode }) => kode === draft.begrunnelse)
  if (reference === '') return isListed ? [] : [{ felt, tekst: grunn.mangler }]
  if (/\d{6}\s?\d{5}/.test(reference)) return [{ felt, tekst: grunn.saksreferanseNummer }]
  if (reference.length > longestCaseReference) return [{ felt, tekst: grunn.saksreferanseLang(longestCaseReference) }]
  if (!isCaseReference(reference)) return [{ felt, tekst: grunn.saksreferanseTegn }]
  if (rolle.saksmoenster !== null && !fitsCasePattern(rolle.saksmoenster, reference))
    return [{ felt, tekst: grunn.saksreferanseForm(exampleOf(rolle.saksmoenster)) }]
  return []
}

/** A reference of the form, to read instead of the form itself: «0000/0+» is 1234/56. */
export function exampleOf(pattern: string): string {
  let digit = 0
  let letter = 0
  const sign = (one: string): string => {
    if (one === '0') return String((digit++ % 9) + 1)
    return one === 'A' || one === 'X' ? 'ABCDEFGH'.charAt(letter++ % 8) : one
  }
  return [...pattern].map((one, i) => (one === '+' ? sign(pattern.charAt(i - 1)) : sign(one))).join('')
}
