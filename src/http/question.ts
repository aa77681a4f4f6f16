// People and manual posts as they were sent → people as the journey takes them. Refused here: wrong control digits, a
// person twice, a household that the service does not know, and posts that are not the service's own for the year.
import { Problem } from '../base/errors.ts'
import { kroner } from '../base/money.ts'
import { findPersonidentifikator } from '../base/person-number.ts'
import type { PersonType } from '../base/terms.ts'
import type { QuestionPerson } from '../journey/question.ts'
import type { ManualPost, ManualPostDefinition } from '../rules/types.ts'

export interface SentPost {
  readonly id: string
  /** Whole kroner. */
  readonly beloep: number
  readonly tittel?: string
  readonly begrunnelse?: string
  readonly referanse?: string
  /** Whole kroner. */
  readonly regneark?: readonly { readonly tekst: string; readonly beloep: number }[]
}
export interface SentPerson {
  readonly identifikator: string
  readonly type: PersonType
  readonly manuelle: readonly SentPost[]
  readonly utenforHusstanden?: boolean
  readonly hjelpGjelderBarnet?: boolean
  readonly overstyring?: string
}
/** What the fields are called in the request, for the error's `felt`. */
export interface FieldWords {
  readonly poster: string
  readonly id: string
  readonly tittel: string
  /** null where the contract has no place for a reason. */
  readonly begrunnelse: string | null
}
export const ownWords: FieldWords = { poster: 'manuelle', id: 'id', tittel: 'tittel', begrunnelse: 'begrunnelse' }
export const fiksWords: FieldWords = {
  poster: 'ekstraposter',
  id: 'tekniskNavn',
  tittel: 'visningstekst',
  begrunnelse: null,
}
export const fiksV2Words: FieldWords = { ...fiksWords, id: 'id', tittel: 'navn' }

const invalid = (hva: string, felt: string): Problem => new Problem('ugyldig-foresporsel', { hva }, felt)

/**
 * Throws Problem ugyldig-foresporsel or ugyldig-personidentifikator, naming the field. `definitions`: of service and year;
 * null when there are no rules for that year, which access/ refuses.
 */
export function questionPersons(
  sent: readonly SentPerson[],
  definitions: readonly ManualPostDefinition[] | null,
  words: FieldWords,
): readonly QuestionPerson[] {
  const persons = sent.map((person, i) => {
    const identifikator = findPersonidentifikator(person.identifikator)
    if (identifikator === null) {
      throw new Problem('ugyldig-personidentifikator', {}, `personer[${i}].identifikator`)
    }
    return { identifikator, type: person.type, manuelle: toManualPosts(person.manuelle), ...householdMarks(person) }
  })
  checkHousehold(persons)
  if (definitions === null) return persons
  for (const [i, person] of persons.entries()) checkPosts(person, definitions, { words, felt: `personer[${i}]` })
  return persons
}

export const toManualPosts = (posts: readonly SentPost[]): readonly ManualPost[] => posts.map(toManualPost)

const toManualPost = (post: SentPost): ManualPost => ({
  id: post.id,
  beloep: kroner(post.beloep),
  ...(post.tittel === undefined ? {} : { tittel: post.tittel }),
  ...(post.begrunnelse === undefined ? {} : { begrunnelse: post.begrunnelse }),
  ...(post.referanse === undefined ? {} : { referanse: post.referanse }),
  ...(post.regneark === undefined
    ? {}
    : { regneark: post.regneark.map(({ tekst, beloep }) => ({ tekst, beloep: kroner(beloep) })) }),
})

const householdMarks = ({ utenforHusstanden, hjelpGjelderBarnet, overstyring }: SentPerson) => ({
  ...(utenforHusstanden === true ? { utenforHusstanden } : {}),
  ...(hjelpGjelderBarnet === true ? { hjelpGjelderBarnet } : {}),
  ...(overstyring === undefined ? {} : { overstyring }),
})

/** Exactly one SOEKER, at most one of EKTEFELLE, PARTNER and SAMBOER, nobody twice. */
function checkHousehold(persons: readonly QuestionPerson[]): void {
  const placeOf = (wanted: readonly PersonType[]): number[] =>
    persons.flatMap(({ type }, i) => (wanted.includes(type) ? [i] : []))
  const applicants = placeOf(['SOEKER'])
  if (applicants.length !== 1) {
    throw invalid(`det skal være nøyaktig én SOEKER, og her er ${applicants.length}`, 'personer')
  }
  const spouses = placeOf(['EKTEFELLE', 'PARTNER', 'SAMBOER'])
  if (spouses.length > 1) {
    throw invalid('det kan bare være én EKTEFELLE, PARTNER eller SAMBOER', `personer[${spouses[1]}].type`)
  }
  const numbers = persons.map(({ identifikator }) => identifikator)
  const twice = numbers.findIndex((number, i) => numbers.indexOf(number) !== i)
  if (twice >= 0) throw invalid('samme person står to ganger', `personer[${twice}].identifikator`)
}

interface Place {
  readonly words: FieldWords
  readonly felt: string
}

/** The posts of one person against what the service takes for that type of person. */
export function checkPosts(
  { type, manuelle }: Pick<QuestionPerson, 'type' | 'manuelle'>,
  definitions: readonly ManualPostDefinition[],
  { words, felt }: Place,
): void {
  for (const [i, post] of manuelle.entries()) {
    const at = `${felt}.${words.poster}[${i}]`
    const definition = definitions.find(({ id }) => id === post.id)
    if (definition === undefined) {
      throw invalid(`posten «${quoted(post.id)}» finnes ikke for tjenesten og året (se verdier)`, `${at}.${words.id}`)
    }
    if (!definition.persontyper.includes(type)) {
      throw invalid(`posten «${post.id}» kan ikke brukes for ${type}`, `${at}.${words.id}`)
    }
    checkTitle(post, definition, `${at}.${words.tittel}`)
    if (words.begrunnelse !== null) checkReason(post, definition, `${at}.${words.begrunnelse}`)
    checkRelative(post, definition, { type, felt })
  }
  // Where reasons are told, an amount nobody knows yet may be left out: the record names it as missing, and gives no sum.
  if (words.begrunnelse !== null) return
  for (const { id, paakrevdFor } of definitions) {
    if (!paakrevdFor.includes(type) || manuelle.some((post) => post.id === id)) continue
    throw invalid(`posten «${id}» må være med for ${type}, med 0 når den ikke er aktuell`, `${felt}.${words.poster}`)
  }
}

/** What takes away from a sum that Skatteetaten gave must say why: the decision rests on it. */
function checkReason({ begrunnelse = '' }: ManualPost, { id, justeringstype }: ManualPostDefinition, felt: string) {
  if (justeringstype !== 'REDUKSJON' || begrunnelse.trim() !== '') return
  throw invalid(`posten «${id}» trekker fra, og må ha begrunnelse`, felt)
}

/** An amount that only named relatives can give a deduction for (§ 5), sent for somebody unnamed, would silently count as nothing. */
function checkRelative(
  { id, beloep }: ManualPost,
  { paakrevdFor }: ManualPostDefinition,
  { type, felt }: { readonly type: PersonType; readonly felt: string },
): void {
  if (type !== 'ANNET' || paakrevdFor.length === 0 || paakrevdFor.includes(type) || beloep === 0) return
  const names = `${paakrevdFor.slice(0, -1).join(', ')} eller ${paakrevdFor.at(-1)}`
  throw invalid(`posten «${id}» gir ikke fradrag for ANNET; oppgi ${names}`, `${felt}.type`)
}

/** The post id is ours when it is known; an unknown one is repeated only when it looks like a name. */
const quoted = (id: string): string => (/^[A-Za-z][A-Za-zæøåÆØÅ.]{0,99}$/.test(id) ? id : '(ukjent)')

function checkTitle({ tittel }: ManualPost, definition: ManualPostDefinition, felt: string): void {
  const { id, kanEndreVisningstekst, visningstekst } = definition
  if (kanEndreVisningstekst && (tittel === undefined || tittel.trim() === '')) {
    throw invalid(`posten «${id}» må ha egen tekst`, felt)
  }
  if (!kanEndreVisningstekst && tittel !== undefined && tittel !== visningstekst) {
    throw invalid(`posten «${id}» har fast tekst og kan ikke ha egen`, felt)
  }
}
