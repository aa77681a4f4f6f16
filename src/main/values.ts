// What a service and year accept, from the law tables; and the check of what is typed onto an earlier record.
import { osloDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import type { Values } from '../http/ports.ts'
import { checkPosts, ownWords } from '../http/question.ts'
import type { TypedCheck } from '../journey/change.ts'
import { manualPosts, postSetFor } from '../rules/post-sets.ts'
import type { LawBooks } from './law-files.ts'

export const valuesFrom = ({ access, rules, fieldLists }: LawBooks): Values => ({
  openYears: (beregningstype, tid) => {
    const purpose = access.hjemler.find((row) => row.beregningstype === beregningstype)
    if (purpose === undefined) return []
    return access.openYears(purpose, osloDate(tid)).filter((aar) => fieldLists(beregningstype, aar) !== null)
  },
  manualPosts: (beregningstype, inntektsaar) => {
    const set = postSetFor(rules.postSets, beregningstype, inntektsaar)
    return set === null ? null : manualPosts(set)
  },
  postSet: (beregningstype, inntektsaar) => postSetFor(rules.postSets, beregningstype, inntektsaar),
})

/**
 * Throws Problem ugyldig-foresporsel when somebody is not in the record or stands twice (one of the two would be lost), or
 * a post is not the service's for that person.
 */
export const typedCheck =
  (values: Values): TypedCheck =>
  ({ beregningstype, inntektsaar, personer }, typed) => {
    const definitions = values.manualPosts(beregningstype, inntektsaar)
    if (definitions === null) throw new Error(`A record of ${beregningstype} ${inntektsaar} has no law table`)
    for (const [i, { identifikator, manuelle }] of typed.entries()) {
      const person = personer.find((one) => one.identifikator === identifikator)
      const felt = `personer[${i}]`
      if (person === undefined) {
        throw new Problem('ugyldig-foresporsel', { hva: 'personen er ikke med i resultatet' }, `${felt}.identifikator`)
      }
      if (typed.findIndex((one) => one.identifikator === identifikator) !== i) {
        throw new Problem('ugyldig-foresporsel', { hva: 'samme person står to ganger' }, `${felt}.identifikator`)
      }
      checkPosts({ type: person.type, manuelle }, definitions, { words: ownWords, felt })
    }
  }
