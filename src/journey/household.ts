// The household in Folkeregisteret, before or beside the tax: a mark per person for record and audit row, and the register's
// answers, so that nobody is asked about twice. In: question and Permit. A person at the pages is held against the register
// before any tax is asked for; a machine alone is never refused, so its calls all run at once.
import type { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import type { Actor } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import { findPersonidentifikator } from '../base/person-number.ts'
import type { Fact } from '../base/fact.ts'
import type { Relasjonsmerke } from '../base/relation-words.ts'
import { asHeld, nearFamily } from '../facts/near-family.ts'
import { toRegisterPerson } from '../facts/register-person.ts'
import type { AskedPerson } from '../upstream/ask-sources.ts'
import { fetchFamily, fetchIdentity, fetchRelations } from '../upstream/folkeregister/client.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import type { House } from './house.ts'
import type { Question, QuestionPerson } from './question.ts'
import { type Channel, type HouseholdPerson, refuseOwnFamily, refuseUnknownFamily, relationMarks } from './relations.ts'

export interface Household {
  /** With the register's answer about each on its way or there already. */
  readonly personer: readonly AskedPerson[]
  readonly merker: () => Promise<readonly (Relasjonsmerke | null)[]>
  /** Keyed pseudonyms of everybody under every number they have had, and of their close family: who may not read the record. null: not known for all. */
  readonly naere: () => Promise<readonly string[] | null>
}

/** Throws Problem: egen-sak, naer-familie, relasjon-ikke-bekreftet, relasjon-ikke-sjekket, kilde-nede, ugyldig-foresporsel. */
export async function openHousehold(question: Question, permit: Permit, house: House): Promise<Household> {
  const channel = channelOf(question.actor)
  checkOverrides(question.personer, permit, house)
  const answers = question.personer.map((person) => fetchFor(person, question.personer, { permit, house, channel }))
  const settled = Promise.all(answers)
  const persons = settled.then((facts) => facts.map((fact, i) => householdPerson(question.personer[i], fact, permit)))
  const marks = persons.then((all) => {
    refuseOwnFamily(all, humanBehind(question.actor))
    refuseUnknownFamily(all, humanBehind(question.actor))
    return relationMarks(all, channel)
  })
  // A caller that stops before it reads the marks has its own error to tell.
  marks.catch(() => undefined)
  if (channel !== 'maskin') await marks
  const { pseudonym } = house.access
  return {
    personer: question.personer.map((person, i) => ({
      ...person,
      folkeregister: (answers[i] as Promise<Fact<Folkeregisterperson>>).then((fact) =>
        asHeld(fact, permit.rolle.folkeregisterdeler),
      ),
    })),
    merker: () => marks,
    naere: async () => familyOf(await persons, pseudonym),
  }
}

const channelOf = (actor: Actor): Channel =>
  actor.kind === 'person' ? 'web' : actor.paaVegneAv === undefined ? 'maskin' : 'paa-vegne'

interface Place {
  readonly permit: Permit
  readonly house: House
  readonly channel: Channel
}

/**
 * No more of the register than the check needs: an address only where living together is what is checked, relatives only where one
 * is claimed or a human asks.
 */
export function fetchFor(
  { identifikator, type }: QuestionPerson,
  personer: readonly QuestionPerson[],
  { permit, house, channel }: Place,
) {
  const types = personer.map((person) => person.type)
  const claimed = types.some((one) => one === 'EKTEFELLE' || one === 'PARTNER' || one === 'BARN')
  if (channel === 'maskin' && !(claimed && type !== 'SAMBOER' && type !== 'ANNET'))
    return fetchIdentity(house.upstream, permit, identifikator)
  const livesWith = type === 'SOEKER' ? types : [type]
  const lives = channel === 'web' && (livesWith.includes('SAMBOER') || livesWith.includes('ANNET'))
  return (lives ? fetchRelations : fetchFamily)(house.upstream, permit, identifikator)
}

export function householdPerson(
  asked: QuestionPerson | undefined,
  fact: Fact<Folkeregisterperson>,
  { rolle }: Permit,
): HouseholdPerson {
  if (asked === undefined) throw new Error('More answers than persons asked about')
  const { identifikator, type, overstyring } = asked
  const register = toRegisterPerson(asHeld(fact, rolle.folkeregisterdeler), identifikator)
  return { type, register, ...nearFamily(fact, identifikator), ...(overstyring === undefined ? {} : { overstyring }) }
}

/** Throws Problem naming the field: a reason that is not of the list is no reason, and an override is a person's to give. */
function checkOverrides(personer: readonly QuestionPerson[], { rolle, ask }: Permit, { access }: House): void {
  const known = access.law.begrunnelser(rolle.tjenesteomraade, 'overstyring').map(({ kode }) => kode)
  for (const [i, { overstyring }] of personer.entries()) {
    if (overstyring === undefined || (ask.actor.kind === 'person' && known.includes(overstyring))) continue
    const hva =
      ask.actor.kind === 'person'
        ? `overstyringen finnes ikke for tjenesten; velg blant ${known.join(', ')}`
        : 'et maskinkall overstyrer ikke: relasjoner stopper det aldri'
    throw new Problem('ugyldig-foresporsel', { hva }, `personer[${i}].overstyring`)
  }
}

function familyOf(
  persons: readonly HouseholdPerson[],
  pseudonym: House['access']['pseudonym'],
): readonly string[] | null {
  if (persons.some(({ naere }) => naere === null)) return null
  const numbers = persons.flatMap(({ numre, naere }) => [...numre, ...(naere ?? [])])
  // What is no number cannot be anybody who logs in.
  const found = numbers.flatMap((number) => findPersonidentifikator(number) ?? [])
  return [...new Set(found)].map(pseudonym)
}
