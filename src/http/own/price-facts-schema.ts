// What is sent about the service itself, as closed schemas: kroner and dates, as the open calculator has them. Asked for with the
// price of a record, and with the look-up where both are wanted in one call.
import { type TSchema, Type } from 'typebox'
import { Kroner } from './amount-schema.ts'

const closed = { additionalProperties: false } as const
const maybe = <T extends TSchema>(of: T) => Type.Optional(of)
const list = <T extends TSchema>(of: T, maxItems: number, minItems = 1) => Type.Array(of, { minItems, maxItems })
export const Dato = Type.String({ format: 'date' })
const Maaned = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' })
const Tall = Type.Number({ minimum: 0, description: 'Høyst to desimaler' })
const Maaneder = Type.Integer({ minimum: 1, maximum: 12 })
const DeltBosted = Type.Enum(['folkeregistrert-her', 'folkeregistrert-hos-den-andre'])

const Langtid = Type.Object(
  {
    innflytting: Dato,
    direkteFra: maybe(Dato),
    sisteDag: maybe(Dato),
    ufrivilligDobbeltrom: maybe(Type.Boolean()),
    oppholdsutgifterAar: maybe(Kroner),
    barn: maybe(Type.Object({ selvstendigInntekt: Type.Boolean() }, closed)),
    kopiTil: maybe(
      Type.Object(
        { hvem: Type.Enum(['verge', 'naermeste-paaroerende']), grunn: Type.Enum(['oenske', 'kan-ikke-motta']) },
        closed,
      ),
    ),
    krevd: maybe(list(Type.Object({ maaned: Maaned, beloep: Kroner }, closed), 12)),
  },
  closed,
)
const Barnehage = Type.Object(
  {
    soeknadsdato: Dato,
    barn: list(Type.Object({ foedselsdato: Dato, oppholdsprosent: maybe(Tall), timerPerUke: maybe(Tall) }, closed), 20),
    makspris: maybe(Kroner),
    maanederPerAar: maybe(Maaneder),
    deltBosted: maybe(DeltBosted),
  },
  closed,
)
const Sfo = Type.Object(
  {
    soeknadsdato: Dato,
    elever: list(
      Type.Object(
        {
          trinn: Type.Integer({ minimum: 1, maximum: 7 }),
          prisPerMaaned: Kroner,
          maanederPerAar: maybe(Maaneder),
          saerskiltBehov: maybe(Type.Boolean()),
        },
        closed,
      ),
      20,
    ),
    deltBosted: maybe(DeltBosted),
  },
  closed,
)
export const Opplysninger = Type.Object(
  {
    langtidsopphold: maybe(Langtid),
    praktiskBistand: maybe(Type.Object({ timerPerMaaned: maybe(Tall) }, closed)),
    barnehage: maybe(Barnehage),
    sfo: maybe(Sfo),
  },
  closed,
)

/** The price in the same call as the look-up: the day it is for, and the facts. */
export const PrisISammeKall = Type.Object({ dato: Dato, opplysninger: Opplysninger }, closed)
