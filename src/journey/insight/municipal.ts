// The municipality's side of innsyn: whether staff are named to the citizens they look up, and the citizens' questions. Each asks
// for a Mandate first; a choice and an answer leave two rows.
import { type DeedHouse, deed } from '../../access/deed.ts'
import { Mandate, type MandateAsk } from '../../access/mandate.ts'
import { isCaseReference } from '../../base/case-reference.ts'
import { Problem } from '../../base/errors.ts'
import type { InsightChoice, InsightMunicipalStore, InsightQuestion } from '../../store/insight-types.ts'

export interface InsightMunicipalHouse extends DeedHouse {
  readonly store: InsightMunicipalStore
  readonly newId: () => string
}
type Ask = Omit<MandateAsk, 'handling' | 'emne'>
interface OfMunicipality {
  readonly kommune: { readonly navn: string }
}
export interface InsightChoices extends OfMunicipality {
  /** Newest first; the first one stands. Empty: staff are not named. */
  readonly valg: readonly InsightChoice[]
}
export interface InsightQuestions extends OfMunicipality {
  readonly spoersmaal: readonly InsightQuestion[]
}

/** Throws Problem ikke-tilgang. */
export async function readChoices(ask: Ask, { access, store }: InsightMunicipalHouse): Promise<InsightChoices> {
  const mandate = await Mandate.ask({ ...ask, handling: 'forvaltning', emne: 'innsynsvalg' }, access)
  return { kommune: mandate.kommune, valg: await store.choices(mandate.fiksOrgId) }
}

/** From now on. Throws Problem: ikke-tilgang, ugyldig-foresporsel with field. */
export async function chooseNames(
  wanted: { readonly ansattnavn: boolean; readonly saksnummer: string },
  ask: Ask,
  house: InsightMunicipalHouse,
): Promise<InsightChoices> {
  const emne = wanted.ansattnavn ? 'ansattnavn-vises' : 'ansattnavn-skjules'
  return deed({ ...ask, handling: 'innsynsvalg', emne }, house, async (mandate) => {
    if (!isCaseReference(wanted.saksnummer))
      throw invalid('saksnummer', 'bruk bokstaver, tall og - / . _, og ikke elleve sifre på rad')
    const choice = { ...wanted, id: house.newId(), fra: house.clock().toISOString() }
    await house.store.choose(mandate, choice)
    const result = { kommune: mandate.kommune, valg: await house.store.choices(mandate.fiksOrgId) }
    return { result, objekt: choice.id, saksreferanse: wanted.saksnummer }
  })
}

/** Throws Problem ikke-tilgang. */
export async function readQuestions(ask: Ask, { access, store }: InsightMunicipalHouse): Promise<InsightQuestions> {
  const mandate = await Mandate.ask({ ...ask, handling: 'forvaltning', emne: 'innsynsspoersmaal' }, access)
  return { kommune: mandate.kommune, spoersmaal: await store.questionsTo(mandate) }
}

/** Throws Problem: ikke-tilgang, ikke-funnet when there is no such question without an answer. */
export async function answerQuestion(
  { id, tekst }: { readonly id: string; readonly tekst: string },
  ask: Ask,
  house: InsightMunicipalHouse,
): Promise<InsightQuestions> {
  return deed({ ...ask, handling: 'innsynsspoersmaal', emne: 'svar', objekt: id }, house, async (mandate) => {
    const answer = { id, svar: tekst, besvart: house.clock().toISOString() }
    if (!(await house.store.answer(mandate, answer))) throw new Problem('ikke-funnet')
    return { result: { kommune: mandate.kommune, spoersmaal: await house.store.questionsTo(mandate) }, objekt: id }
  })
}

const invalid = (felt: string, hva: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt}: ${hva}` }, felt)
