// The open calculator's requests and answers as closed schemas. What a schema cannot say (at most two decimals, a date that
// exists in the municipality's time) the calculators' own readers say, with the same error. Amounts in kroner.
import { type TProperties, type TSchema, Type } from 'typebox'
import { BeregnetKroner, Kroner, KronerEllerAntall, Satsverdi } from './amount-schema.ts'

const closed = { additionalProperties: false } as const
const maybe = <T extends TSchema>(of: T) => Type.Optional(of)
const orNull = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()])
const Tall = Type.Number({ minimum: 0, description: 'Høyst to desimaler' })
const Antall = Type.Integer({ minimum: 0, maximum: 1_000_000 })
const Maaneder = Type.Integer({ minimum: 1, maximum: 1_000_000, default: 11 })
const Hode = Type.Integer({ minimum: 0, maximum: 1000 })
const Dato = Type.String({ format: 'date' })
const Kommunenummer = Type.String({ pattern: '^[0-9]{4}$' })
const Nei = Type.Boolean({ default: false })
const andel = (highest: number) => Type.Number({ minimum: 0, maximum: highest, default: highest })

export const Trinn = Type.Object(
  {
    fraG: Tall,
    tilG: orNull(Tall),
    inklusivOevre: maybe(Nei),
    timepris: maybe(Kroner),
    maksPerMaaned: maybe(Kroner),
    maksTimer: maybe(Tall),
    abonnement: maybe(Type.Object({ fraTimer: Tall, pris: Kroner }, closed)),
  },
  closed,
)

export const requests = {
  langtidsopphold: Type.Object(
    {
      dato: Dato,
      grunnlag: Kroner,
      ufrivilligDobbeltrom: maybe(Nei),
      oppholdsutgifterAar: maybe(Kroner),
      grunnbeloep: maybe(Kroner),
      andelInntil1G: maybe(andel(0.75)),
      andelOver1G: maybe(andel(0.85)),
    },
    closed,
  ),
  korttidsopphold: Type.Object(
    { dato: Dato, doegn: Antall, dagEllerNatt: Antall, tidligereDoegnIAaret: Antall },
    closed,
  ),
  'praktisk-bistand': Type.Object(
    {
      dato: Dato,
      husstandsinntekt: Kroner,
      timerPerMaaned: maybe(Tall),
      prisliste: maybe(
        Type.Object(
          {
            gDato: maybe(Type.Enum(['1.1', '1.5', 'vedtaksdato'], { default: '1.1' })),
            trinn: Type.Array(Trinn, { minItems: 1, maxItems: 100 }),
            selvkostPerTime: maybe(Kroner),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  barnehage: Type.Object(
    {
      dato: Dato,
      husstandsinntekt: Kroner,
      barn: Type.Array(
        Type.Object(
          {
            foedselsdato: Dato,
            oppholdsprosent: maybe(Type.Number({ minimum: 0, default: 100 })),
            timerPerUke: maybe(Type.Number({ minimum: 0, default: 45 })),
          },
          closed,
        ),
        { minItems: 1, maxItems: 100 },
      ),
      kommunenummer: maybe(Kommunenummer),
      makspris: maybe(Kroner),
      maanederPerAar: maybe(Maaneder),
    },
    closed,
  ),
  sfo: Type.Object(
    {
      dato: Dato,
      husstandsinntekt: Kroner,
      elever: Type.Array(
        Type.Object(
          {
            trinn: Type.Integer({ minimum: 1, maximum: 7 }),
            prisPerMaaned: Kroner,
            maanederPerAar: maybe(Maaneder),
            saerskiltBehov: maybe(Nei),
          },
          closed,
        ),
        { minItems: 1, maxItems: 100 },
      ),
    },
    closed,
  ),
  bostoette: Type.Object(
    {
      dato: Dato,
      kommunenummer: Kommunenummer,
      voksne: Type.Integer({ minimum: 1, maximum: 1000 }),
      barn: Hode,
      inntektAar: Kroner,
      formue: maybe(Kroner),
      boligFormuesverdi: maybe(Kroner),
      boutgifterAar: Kroner,
      ensligAlderspensjonist: maybe(Nei),
      ungUfoer: maybe(Nei),
      tilpassetBolig: maybe(Nei),
    },
    closed,
  ),
} as const

const Linje = Type.Object(
  {
    id: Type.String(),
    tekst: Type.String(),
    hjemmel: Type.String(),
    beloep: KronerEllerAntall,
    av: Type.Array(Type.String(), { description: 'Linjene denne er regnet av' }),
    tolkning: maybe(Type.Literal(true, { description: 'En lesning som lovteksten ikke slår fast' })),
    enhet: maybe(Type.Enum(['doegn', 'timer', 'vekt'])),
  },
  closed,
)
/** One rate used, with its proof. */
export const Sats = Type.Object(
  {
    navn: Type.String(),
    tekst: Type.String(),
    enhet: Type.Enum(['kr', 'andel']),
    verdi: Satsverdi,
    gjelderFra: Dato,
    gjelderTil: Dato,
    kilde: Type.String(),
    merke: Type.Enum(['P', 'D', 'K']),
    sistSjekket: Dato,
    forbehold: maybe(Type.String()),
  },
  closed,
)
const BeloepEllerNull = orNull(BeregnetKroner)
const summed = { sumPerMaaned: BeregnetKroner, sumPerMaanedEksakt: BeregnetKroner }
const price = { prisPerMaaned: BeregnetKroner, prisPerMaanedEksakt: BeregnetKroner }
const answer = <R extends TProperties>(resultat: R) =>
  Type.Object(
    {
      resultat: Type.Object(resultat, closed),
      linjer: Type.Array(Linje),
      satser: Type.Array(Sats),
      regelversjon: Type.String(),
    },
    closed,
  )

export const answers = {
  langtidsopphold: answer({
    egenandelAar: BeregnetKroner,
    egenandelAarEksakt: BeregnetKroner,
    egenandelMaaned: BeregnetKroner,
    egenandelMaanedEksakt: BeregnetKroner,
  }),
  korttidsopphold: answer({
    egenandel: BeregnetKroner,
    egenandelEksakt: BeregnetKroner,
    doegnKorttid: Type.Integer(),
    doegnLangtid: Type.Integer(),
  }),
  'praktisk-bistand': answer({
    under2G: Type.Boolean(),
    takPerMaaned: BeloepEllerNull,
    aaBetalePerMaaned: BeloepEllerNull,
    aaBetalePerMaanedEksakt: BeloepEllerNull,
  }),
  barnehage: answer({
    barn: Type.Array(Type.Object({ ...price, gratisKjernetid: Type.Boolean() }, closed)),
    ...summed,
  }),
  sfo: answer({ elever: Type.Array(Type.Object(price, closed)), ...summed }),
  bostoette: answer({ bostoettePerMaaned: BeregnetKroner, bostoettePerMaanedEksakt: BeregnetKroner }),
} as const

export const Satsliste = Type.Object(
  {
    dato: Type.String({ format: 'date', description: 'Dagens dato; statusene gjelder for den' }),
    satser: Type.Array(
      Type.Object(
        {
          navn: Type.String(),
          tekst: Type.String(),
          enhet: Type.Enum(['kr', 'andel']),
          hjemmel: Type.String(),
          sistSjekket: Dato,
          kjentTil: orNull(Dato),
          status: Type.Enum(['kjent', 'slutter-snart', 'ikke-kjent']),
          rader: Type.Array(
            Type.Object(
              {
                verdi: Satsverdi,
                gjelderFra: Dato,
                gjelderTil: Dato,
                kilde: Type.String(),
                merke: Type.Enum(['P', 'D', 'K']),
                forbehold: maybe(Type.String()),
              },
              closed,
            ),
          ),
        },
        closed,
      ),
    ),
  },
  closed,
)
