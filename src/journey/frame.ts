// Question and Permit → everything in the record that is neither fact nor law; and the record's row in the database.
import type { Permit } from '../access/permit.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { Relasjonsmerke } from '../base/relation-words.ts'
import type { Frame } from '../decision/decide.ts'
import type { Resultat } from '../decision/record.ts'
import { retningslinjerOf } from '../rules/local/use-choices.ts'
import type { NewResult } from '../store/types.ts'
import type { House } from './house.ts'
import { localRowsOn } from './local-rows.ts'
import type { Question } from './question.ts'

/** `merker`: one per person of the question, in its order. */
export async function frameOf(
  question: Question,
  merker: readonly (Relasjonsmerke | null)[],
  permit: Permit,
  house: House,
): Promise<Frame> {
  const { personer, tid, saksreferanse, aarsvalg, retningslinjerPaa: on } = question
  const { rolle, hjemmel, ask } = permit
  const retningslinjer = on === undefined ? {} : retningslinjerOf(await localRowsOn(rolle.fiksOrgId, on, house))
  return {
    id: house.newId(),
    kommune: rolle.kommune,
    fiksOrgId: rolle.fiksOrgId,
    rolle: { id: rolle.id, navn: rolle.navn, tjenesteomraade: rolle.tjenesteomraade },
    hjemmel: hjemmel.hjemmel,
    rettighetspakke: hjemmel.rettighetspakke,
    beregningstype: ask.beregningstype,
    inntektsaar: ask.inntektsaar,
    soeketidspunkt: tid,
    saksreferanse: saksreferanse ?? null,
    ...reasonOf(question, permit, house),
    personer: personer.map(({ type: _, ...typed }, i) => {
      const relasjon = merker[i] ?? null
      return relasjon === null ? typed : { ...typed, relasjon }
    }),
    ...(aarsvalg === undefined ? {} : { aarsvalg }),
    ...(aarsvalg !== undefined || on === undefined ? {} : { retningslinjerPaa: on }),
    ...(Object.keys(retningslinjer).length === 0 ? {} : { retningslinjer }),
  }
}

/** The reason as it reads today: the record keeps it when the list is changed. */
function reasonOf({ begrunnelse }: Question, { rolle }: Permit, { access }: House): Pick<Frame, 'begrunnelse'> {
  const found = access.law.begrunnelser(rolle.tjenesteomraade, 'oppslag').find(({ kode }) => kode === begrunnelse)
  return found === undefined ? {} : { begrunnelse: { kode: found.kode, tekst: found.tekst } }
}

/** `naere`: pseudonyms of the persons' close family; null: not known. */
export const headOf = (record: Resultat, naere: NewResult['naere'] = null): NewResult => ({
  ...plainHead(record),
  naere,
})

const plainHead = ({
  id,
  fiksOrgId,
  rolle,
  beregningstype,
  inntektsaar,
  personer,
  ...record
}: Resultat): Omit<NewResult, 'naere'> => ({
  id,
  fiksOrgId,
  rolleId: rolle.id,
  beregningstype,
  inntektsaar,
  personer: personer.map(({ identifikator }) => personidentifikator(identifikator)),
  typer: personer.map(({ type }) => type),
  sak: {
    saksreferanse: record.saksreferanse,
    begrunnelse: record.begrunnelse?.tekst ?? null,
    foreloepig: [
      ...(record.grunnlag === null ? (['uten-sum'] as const) : record.ufullstendig ? (['ufullstendig'] as const) : []),
      ...(record.stadie === 'UTKAST' ? (['utkast'] as const) : []),
    ],
  },
})

/** The record as it is kept: until when it can be opened is known first now, and each record made of it has its own time. */
export function keptAt(resultat: Resultat, { clock, recordHours }: Pick<House, 'clock' | 'recordHours'>) {
  const time = { now: clock(), hours: recordHours }
  const aapenTil = new Date(time.now.getTime() + recordHours * 3_600_000).toISOString()
  return { record: Object.freeze({ ...resultat, aapenTil }), time }
}
