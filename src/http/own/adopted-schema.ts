// Price lists and guidelines over the own API, as closed schemas. What a schema cannot say (two decimals, the law's limits) the
// readers of rules/ say, with the same error. contract-forvaltning.ts has the same shapes as types.
import { type TProperties, Type } from 'typebox'
import { longestCaseReference } from '../../base/case-reference.ts'
import { longestFilePattern } from '../../base/file-pattern.ts'
import { prislistetjenester } from '../../base/terms.ts'
import { localIds } from '../../rules/local/choices.ts'
import { Kroner, KronerEllerProsent } from './amount-schema.ts'
import { Trinn } from './calculator-schema.ts'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const Dato = Type.String({ format: 'date' })
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])

export const MunicipalityParams = Type.Object({ fiksOrgId: Uuid }, closed)

export const Liste = Type.Object(
  {
    gDato: Type.Optional(Type.Enum(['1.1', '1.5', 'vedtaksdato'], { default: '1.1' })),
    trinn: Type.Array(Trinn, { minItems: 1, maxItems: 100 }),
    selvkostPerTime: Type.Optional(Kroner),
    grunnbeloep: Type.Optional(Kroner),
    selvkostgrunnlag: Type.Optional(Type.Object({ loenn: Kroner, sosialeUtgifter: Kroner }, closed)),
    maanederPerAar: Type.Optional(Type.Integer({ minimum: 1, maximum: 12, default: 12 })),
    merknad: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  },
  closed,
)
export const Verdi = Type.Union([
  Type.Boolean(),
  Type.String({ maxLength: longestFilePattern }),
  KronerEllerProsent,
  Type.Object({ beloepPerMaaned: Kroner, maaneder: Type.Integer({ minimum: 1, maximum: 120 }) }, closed),
  Type.Null(),
])

const vedtatt = {
  fra: Dato,
  til: orNull(Dato),
  vedtatt: Dato,
  saksnummer: Type.String({ minLength: 1, maxLength: longestCaseReference }),
}
const written = <P extends TProperties>(about: P) =>
  Type.Object({ ...about, ...vedtatt, retter: Type.Optional(Uuid), avslutter: Type.Optional(Uuid) }, closed)
const stored = <P extends TProperties>(about: P) =>
  Type.Object(
    { id: Uuid, opprettet: Type.String({ format: 'date-time' }), erstattetAv: orNull(Uuid), ...about, ...vedtatt },
    closed,
  )
const Kommune = Type.Object({ navn: Type.String() }, closed)

const prisliste = { tjeneste: Type.Enum([...prislistetjenester]), liste: Liste }
export const NyPrisliste = written(prisliste)
export const Prislisterad = stored(prisliste)
export const Prislister = Type.Object({ kommune: Kommune, dato: Dato, prislister: Type.Array(Prislisterad) }, closed)

const retningslinje = { noekkel: Type.Enum([...localIds]), verdi: Verdi }
export const NyRetningslinje = written(retningslinje)
export const Retningslinjerad = stored(retningslinje)
export const RetningslinjerSvar = Type.Object(
  { kommune: Kommune, dato: Dato, retningslinjer: Type.Array(Retningslinjerad) },
  closed,
)
