// The posts that must be filled in and were typed as 0: the law then has nothing to deduct, and the reader must know. In: the record
// and the service's manual posts. Out: which post, of whom. Egenandelsforskriften § 5 second ledd.
import type { ResultatSvar } from '../../http/contract.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'

export interface ZeroPost {
  readonly person: string
  readonly post: ManualPostDefinition
}

type Personer = Pick<ResultatSvar, 'personer'>

/** A required post that has more than one line is zero only when all of them are. */
export const zeroPosts = ({ personer }: Personer, definitions: readonly ManualPostDefinition[]): readonly ZeroPost[] =>
  personer.flatMap(({ identifikator, type, manuelle }) =>
    definitions
      .filter(({ id, paakrevdFor }) => {
        const typed = manuelle.filter((one) => one.id === id)
        return paakrevdFor.includes(type) && typed.length > 0 && typed.every(({ beloep }) => beloep === 0)
      })
      .map((post) => ({ person: identifikator, post })),
  )
