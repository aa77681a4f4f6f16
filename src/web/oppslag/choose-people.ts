// Ticking and unticking people in the draft. What is typed about a person lives as long as the choice can be made again.
import type { PersonType } from '../../base/terms.ts'
import { changePerson, type Draft, type DraftPerson, newPerson, takeKey, withoutSpaces } from './draft.ts'

/** Chooses the spouse, partner or samboer: an offered relation, somebody else, or nobody. */
export function choosePartner(draft: Draft, choice: string, offered: PersonType | null): Draft {
  if (choice === draft.partnerValg) return draft
  if (choice === 'nei') return { ...draft, partnerValg: choice, partner: null }
  const [key, next] = takeKey(draft)
  const partner =
    choice === 'annen'
      ? newPerson(key, 'EKTEFELLE', 'skrevet')
      : newPerson(key, offered ?? 'EKTEFELLE', 'register', choice)
  return { ...next, partnerValg: choice, partner }
}

/** Ticks or unticks an offered child or member of the household. */
export function tickPerson(draft: Draft, nummer: string, type: PersonType): Draft {
  const ticked = draft.flere.some((person) => isOffered(person, nummer))
  if (ticked) return { ...draft, flere: draft.flere.filter((person) => !isOffered(person, nummer)) }
  const [key, next] = takeKey(draft)
  return { ...next, flere: [...next.flere, newPerson(key, type, 'register', nummer)] }
}

/** A person of the register is known by the number he was ticked under and by the one he has since got. */
export const numbersOf = ({ nummer, relasjon }: DraftPerson): readonly string[] =>
  relasjon === undefined ? [withoutSpaces(nummer)] : [withoutSpaces(nummer), relasjon]

export const isOffered = (person: DraftPerson, nummer: string): boolean =>
  person.fra === 'register' && numbersOf(person).includes(nummer)

/** The ones ticked from the register that it does not offer now: it is down, it has changed, or the person is shielded. */
export const notOffered = (people: readonly DraftPerson[], offered: readonly string[]): readonly DraftPerson[] =>
  people.filter((person) => person.fra === 'register' && !offered.some((nummer) => isOffered(person, nummer)))

/** Folkeregisteret has given the person a new number. One that was ticked is still the one that was ticked. */
export const replaceNumber = (draft: Draft, key: string, nummer: string): Draft =>
  changePerson(draft, key, (old) => ({
    ...old,
    nummer,
    overstyring: '',
    ...(old.fra === 'register' ? { relasjon: old.relasjon ?? withoutSpaces(old.nummer) } : {}),
  }))

/** Adds one whose number is to be typed. */
export function addPerson(draft: Draft, type: PersonType): Draft {
  const [key, next] = takeKey(draft)
  return { ...next, flere: [...next.flere, newPerson(key, type, 'skrevet')] }
}

export const removePerson = (draft: Draft, key: string): Draft => ({
  ...draft,
  flere: draft.flere.filter((person) => person.key !== key),
})

/** A new resident means new relations: what was ticked from the old one's register entry goes. */
export function changeSoeker(draft: Draft, nummer: string): Draft {
  const soeker = { ...draft.soeker, nummer, overstyring: '' }
  if (withoutSpaces(nummer) === withoutSpaces(draft.soeker.nummer)) return { ...draft, soeker }
  const fromRegister = draft.partner?.fra === 'register'
  const flere = draft.flere.filter((person) => person.fra !== 'register')
  return fromRegister ? { ...draft, soeker, flere, partner: null, partnerValg: '' } : { ...draft, soeker, flere }
}
