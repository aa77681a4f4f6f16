// Feedback about the pages over the own API as closed schemas. contract-tilbakemelding.ts has the same shapes as types.
import { Type } from 'typebox'
import { longestFeedback, longestPage, pagePattern } from '../../base/feedback-words.ts'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const Tidspunkt = Type.String({ format: 'date-time' })

export const NyTilbakemelding = Type.Object(
  {
    side: Type.String({ pattern: pagePattern, maxLength: longestPage }),
    tekst: Type.String({ minLength: 1, maxLength: longestFeedback, pattern: '\\S' }),
    kommune: Type.Optional(Uuid),
  },
  closed,
)
export const Tilbakemeldingskvittering = Type.Object({ mottatt: Tidspunkt }, closed)
export const Tilbakemeldinger = Type.Object(
  {
    kommune: Type.Object({ navn: Type.String() }, closed),
    tilbakemeldinger: Type.Array(
      Type.Object(
        {
          id: Uuid,
          side: Type.String(),
          rolle: orNull(Type.String()),
          tekst: Type.String(),
          skrevet: Tidspunkt,
          behandlet: orNull(Tidspunkt),
        },
        closed,
      ),
    ),
  },
  closed,
)
export const TilbakemeldingParams = Type.Object({ fiksOrgId: Uuid, id: Uuid }, closed)
