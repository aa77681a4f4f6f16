// Steps whose example can be carried out once only, or would take from the steady side what it stands on: what is sent in their
// place in each round. In: the example's parts. Out: the parts of this round.
import { ownQuestion } from '../published-couple.ts'
import type { DemoJson } from '../running-demo.ts'
import { withSilence } from '../silent-source.ts'
import type { Parts } from './request.ts'
import { inTurn } from './turns.ts'

interface Row {
  readonly id: string
  readonly til: string | null
  readonly erstattetAv: string | null
  readonly tjeneste?: string
  readonly noekkel?: string
}
export interface Round {
  readonly nr: number
  readonly demo: DemoJson
  /** What an operation answers when it is asked now, in the same municipality. */
  readonly ask: (id: string, body?: object) => Promise<unknown>
}
type Change = (parts: Parts, round: Round) => Promise<Parts>
type Changes = Readonly<Record<string, Change>>

const bodyOf = ({ body }: Parts): Record<string, unknown> => body as Record<string, unknown>
const withBody = (parts: Parts, change: object): Parts => ({ ...parts, body: { ...bodyOf(parts), ...change } })

/** After whatever is drawn (schema-arbitrary.ts), a month for each round. */
const monthOf = (nr: number): string => `${2050 + Math.trunc(nr / 12)}-${String(1 + (nr % 12)).padStart(2, '0')}-01`

/** Ends the one that is open and begins a new one. */
const adopted =
  (list: string, subject: 'tjeneste' | 'noekkel'): Change =>
  async (parts, { nr, ask }) => {
    const rows = ((await ask(list)) as Readonly<Record<string, Row[]>>)[list] ?? []
    const { avslutter: _, ...body } = bodyOf(parts)
    const open = rows.find((row) => row[subject] === body[subject] && row.til === null && row.erstattetAv === null)
    return {
      ...parts,
      body: { ...body, fra: monthOf(nr), til: null, ...(open === undefined ? {} : { avslutter: open.id }) },
    }
  }

const adoptedRows: Changes = {
  nyPrisliste: adopted('prislister', 'tjeneste'),
  nyRetningslinje: adopted('retningslinjer', 'noekkel'),
}
/** A record that lacks what is asked again: there is none among the examples of this round. */
const recordWithGap: Changes = {
  nyttForsoek: async (parts, { demo, ask }) => {
    const { id } = (await inTurn(() => withSilence(demo, () => ask('nyttResultat', ownQuestion)))) as { id: string }
    return { ...parts, params: { id } }
  },
}
export const ofSteadyRound: Changes = {
  ...adoptedRows,
  ...recordWithGap,
  // What is on is switched off before it can be switched on again.
  hendelsesbryter: async (parts, { ask }) => {
    await ask('hendelsesbryter', { paa: false, rolleId: bodyOf(parts)['rolleId'] })
    return parts
  },
}

const anotherPerson: Change = async (parts, { demo, nr }) => {
  const people = [...new Set(Object.values(demo.personer).flat())]
  return withBody(parts, { identifikator: people[nr % people.length] })
}
export const ofFreeRound: Changes = {
  ...adoptedRows,
  ...recordWithGap,
  giTilgang: anotherPerson,
  nyAdministrator: anotherPerson,
  hendelsesbryter: async (parts, { demo }) => withBody(parts, { rolleId: demo.roller['BARNEHAGE_SFO'] }),
}
