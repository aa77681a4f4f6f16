// One simulated person, as the file format that users write (SIM_PERSONER) and as the built-in people are written.
// Each API's answer stands here raw, as the real API would give it, before any package filter.
import { type Static, Type } from 'typebox'

/** `skriv` says what to write; person-file-check.ts shows it when a value does not fit. */
const number11 = Type.String({ pattern: '^[0-9]{11}$', skriv: '11 siffer i anførselstegn' })
const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', skriv: 'en dato skrevet "ÅÅÅÅ-MM-DD"' })
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T, skriv: string) =>
  Type.Optional(Type.Union([schema, Type.Null()], { skriv: `${skriv}, eller null` }))
const oneOf = <const T extends string>(words: readonly T[]) =>
  Type.Enum([...words] as T[], { skriv: `ett av: ${words.map((word) => `"${word}"`).join(', ')}` })

const sivilstander = [
  'ugift',
  'gift',
  'enkeEllerEnkemann',
  'skilt',
  'separert',
  'registrertPartner',
  'separertPartner',
  'skiltPartner',
  'gjenlevendePartner',
  'uoppgitt',
] as const
const graderingsnivaaer = ['ugradert', 'klientadresse', 'fortrolig', 'strengtFortrolig'] as const

const Adresse = Type.Object(
  {
    adressenavn: Type.String({ skriv: 'gatenavnet som tekst' }),
    husnummer: Type.Union([Type.String(), Type.Integer()], { skriv: 'husnummeret, for eksempel "12"' }),
    postnummer: Type.String({ pattern: '^\\d{4}$', skriv: 'fire siffer i anførselstegn' }),
    kommunenummer: Type.String({ pattern: '^\\d{4}$', skriv: 'fire siffer i anførselstegn' }),
    bruksenhetsnummer: Type.Optional(
      Type.String({ pattern: '^[HULK]\\d{4}$', skriv: 'leilighetens nummer, for eksempel "H0201"' }),
    ),
  },
  { additionalProperties: false, skriv: 'et objekt med adressenavn, husnummer, postnummer og kommunenummer' },
)

const Registerdel = Type.Object(
  {
    navn: Type.Object(
      {
        fornavn: Type.String({ minLength: 1, skriv: 'fornavnet som tekst' }),
        mellomnavn: nullable(Type.String(), 'mellomnavnet som tekst'),
        etternavn: Type.String({ minLength: 1, skriv: 'etternavnet som tekst' }),
      },
      { additionalProperties: false, skriv: 'et objekt med fornavn, mellomnavn og etternavn' },
    ),
    sivilstand: oneOf(sivilstander),
    ektefelle: nullable(number11, '11 siffer i anførselstegn'),
    barn: Type.Array(number11, { skriv: 'en liste av fødselsnumre; [] når personen ikke har barn' }),
    adressebeskyttelse: oneOf(graderingsnivaaer),
    foedselsdato: nullable(date, 'en dato skrevet "ÅÅÅÅ-MM-DD"'),
    doedsdato: nullable(date, 'en dato skrevet "ÅÅÅÅ-MM-DD"'),
    bostedsadresse: nullable(Adresse, 'et objekt med adressenavn, husnummer, postnummer og kommunenummer'),
    deltBosted: nullable(
      Type.Union([Type.Boolean(), Adresse]),
      'true eller den andre adressen, skrevet som bostedsadresse',
    ),
    tidligereIdentifikator: nullable(number11, '11 siffer i anførselstegn'),
  },
  { additionalProperties: false, skriv: 'et objekt med navn, sivilstand, barn og adressebeskyttelse' },
)

const raw = Type.Record(Type.String(), Type.Unknown(), { skriv: 'et objekt: API-ets råsvar' })
const svar = Type.Union([Type.Literal('slettet'), Type.Literal('skjermet'), raw], {
  skriv: 'råsvaret som et objekt, eller "slettet", eller "skjermet"',
})
const perAar = <T extends Parameters<typeof Type.Record>[1]>(value: T) =>
  Type.Optional(
    Type.Record(Type.String({ pattern: '^\\d{4}$' }), value, {
      additionalProperties: false,
      skriv: 'et objekt med inntektsår (fire siffer) som nøkler',
    }),
  )
const Stadier = Type.Object(
  { oppgjoer: Type.Optional(svar), utkast: Type.Optional(svar) },
  { additionalProperties: false, skriv: 'et objekt med oppgjoer og/eller utkast' },
)

export const SimulatedPerson = Type.Object(
  {
    personidentifikator: number11,
    folkeregister: Registerdel,
    summertskattegrunnlag: perAar(Stadier),
    beregnetskatt: perAar(svar),
    avregning: perAar(svar),
    inntekt: Type.Optional(
      Type.Array(
        Type.Object(
          { kalendermaaned: Type.String({ pattern: '^\\d{4}-\\d{2}$', skriv: 'en måned skrevet "ÅÅÅÅ-MM"' }) },
          { skriv: 'et objekt med kalendermaaned' },
        ),
        { skriv: 'en liste av måneder fra a-ordningen' },
      ),
    ),
  },
  { additionalProperties: false, skriv: 'ett objekt: en simulert person' },
)
export type SimulatedPerson = Static<typeof SimulatedPerson>
/** A raw answer, or the word for what became of it. */
export type Svar = 'slettet' | 'skjermet' | Record<string, unknown>

/** The raw answer with the call's own parameters filled in where the file leaves them out. */
export const completed = (personidentifikator: string, aar: string, answer: Record<string, unknown>) => ({
  personidentifikator,
  inntektsaar: aar,
  skjermet: false,
  ...answer,
})
