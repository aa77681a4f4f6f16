// How a look-up goes, as it is told while it runs: one event each time a call to a source comes further. Which person is told
// by the place in the question, never by number, and nothing of what the source said.
import { Type } from 'typebox'
import { kallstatuser } from '../../base/call-states.ts'
import type { Watch } from '../../upstream/watch.ts'
import type { Call } from '../route.ts'
import { ApiWord } from './schema.ts'

export const Framdrift = Type.Object(
  {
    hendelse: Type.Literal('kall'),
    person: Type.Integer({ minimum: 0, description: 'Plassen i spørsmålet, den første er 0' }),
    kilde: ApiWord,
    status: Type.Enum([...kallstatuser]),
  },
  { additionalProperties: false },
)

/** Who sent the call follows it: told as it goes where that was asked for, and it ends when the caller goes away. */
export const watchOf = ({ gone, tell }: Pick<Call<unknown, unknown, unknown>, 'gone' | 'tell'>): Watch => ({
  stop: gone,
  tell: (person, kilde, status) => tell?.({ hendelse: 'kall', person, kilde, status }),
})
