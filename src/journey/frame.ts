// Question and Permit → everything in the record that is neither fact nor law; and the record's row in the database.
import type { Permit } from '../access/permit.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { Frame } from '../decision/decide.ts'
import type { Resultat } from '../decision/record.ts'
import { retningslinjerOf } from '../rules/local/use-choices.ts'
import type { NewResult } from '../store/types.ts'
import type { House } from './house.ts'
import { localRowsOn } from './local-rows.ts'
import type { Question } from './question.ts'

export async function frameOf(question: Question, permit: Permit, house: House): Promise<Frame> {
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
    personer: personer.map(({ type: _, ...typed }) => typed),
    ...(aarsvalg === undefined ? {} : { aarsvalg }),
    ...(Object.keys(retningslinjer).length === 0 ? {} : { retningslinjer }),
  }
}

export const headOf = ({ id, fiksOrgId, rolle, beregningstype, inntektsaar, personer }: Resultat): NewResult => ({
  id,
  fiksOrgId,
  rolleId: rolle.id,
  beregningstype,
  inntektsaar,
  personer: personer.map(({ identifikator }) => personidentifikator(identifikator)),
})
