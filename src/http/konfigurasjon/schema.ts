// Fiks' published configuration contract (register-konfigurasjon v1): requests tolerant as on every Fiks path, replies closed. Its
// required `status` is no property there, so it is not asked for.
import { Type } from 'typebox'
import { Uuid } from '../own/schema.ts'

const closed = { additionalProperties: false } as const
/** Fields we do not know are passed over. */
const tolerant = {}
const list = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Array(of, { uniqueItems: true, maxItems: 500 })
/** As published: letters, figures and common signs, no blank first or last. */
const letters = "A-ZÆØÅa-zæøå0-9ÁáÀàÂâÉéÈèÊêÍíÌìÎîÓóÒòÔôÚúÙùÛûÝýÄäËëÏïÖöÜü,.!?\\-:;/\\\\'()&+*=%§"
const Navn = Type.String({ minLength: 2, maxLength: 400, pattern: `^[${letters}][${letters} ]*[${letters}]$` })
const Beskrivelse = Type.String({ minLength: 1, maxLength: 400 })
const Bruksomraade = Type.Enum(['INNBYGGERLISTE', 'SOEK', 'HENDELSER'])
const parts = { parts: list(Type.String({ pattern: '^[A-Z]{1,60}$' })) }
const Tjenester = list(Type.String({ minLength: 1, maxLength: 200 }))
const Pakke = Type.Enum([
  'KOMMUNEFORELDREBETALING',
  'KOMMUNEBOLIGSOSIALEFORMAAL',
  'KOMMUNEPERSONLIGASSISTANSE',
  'KOMMUNELANGTIDSOPPHOLDINSTITUSJON',
])
const Tjenesteomraade = Type.String({ pattern: '^[A-Z_]{1,64}$' })

const registre = <E extends typeof closed | typeof tolerant>(extra: E) => ({
  folkeregister: Type.Optional(
    Type.Object(
      {
        bruksomraader: Type.Array(Bruksomraade, { minItems: 1 }),
        kanBrukesPaaSokeside: Type.Boolean(),
        minimering: Type.Object(parts, extra),
      },
      extra,
    ),
  ),
  kontaktregister: Type.Optional(Type.Object({ tilgjengelig: Type.Boolean({ default: true }) }, extra)),
  summertSkattegrunnlag: Type.Optional(Type.Object({ rettighetspakke: Pakke }, extra)),
})
export const OpprettRolleDefinisjon = Type.Object({
  navn: Navn,
  beskrivelse: Beskrivelse,
  tjenesteomraade: Tjenesteomraade,
  registre: Type.Object(registre(tolerant), { minProperties: 1 }),
  tjenester: Type.Optional(Tjenester),
  tilganger: Type.Optional(Type.Object({ aktorer: Type.Optional(list(Type.String({ maxLength: 80 }))) })),
})
export const RolleEndring = Type.Object({
  nyttNavn: Type.Optional(Navn),
  nyBeskrivelse: Type.Optional(Beskrivelse),
  fjernTjenester: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 500 })),
  folkeregister: Type.Optional(
    Type.Object({
      oppdaterteBruksomraader: Type.Optional(Type.Array(Bruksomraade, { minItems: 1 })),
      oppdatertMinimering: Type.Optional(Type.Object(parts)),
    }),
  ),
})
export const KonfigurertRolle = Type.Object(
  {
    id: Uuid,
    aktiv: Type.Boolean(),
    fiksOrgId: Uuid,
    navn: Type.String({ minLength: 2, maxLength: 400 }),
    beskrivelse: Type.String({ maxLength: 400 }),
    tjenesteomraade: Tjenesteomraade,
    registre: Type.Object(registre(closed), closed),
    tjenester: Tjenester,
    endret: Type.Optional(Type.String({ format: 'date-time' })),
    opprettet: Type.Optional(Type.String({ format: 'date-time' })),
  },
  closed,
)
export const RolleListe = Type.Object({ roller: Type.Array(KonfigurertRolle) }, closed)
export const FinnRoller = Type.Object({
  tjeneste: Type.String({ minLength: 2, maxLength: 200, pattern: '^[A-Z.]+$' }),
  fiksOrgId: Type.Optional(Uuid),
})

const external = { eksterneBrukere: Type.Array(Type.String()), eksterneGrupper: Type.Array(Type.String()) }
const personer = Type.Array(Type.String())
const TilgangListe = Type.Object({ integrasjoner: Type.Array(Uuid), personer, ...external }, closed)
export const RolleOversikt = Type.Object(
  {
    fiksOrgId: Uuid,
    roller: Type.Array(
      Type.Object(
        {
          rolle: Type.Object(
            {
              fiksOrgId: Uuid,
              navn: Type.String(),
              beskrivelse: Type.String(),
              endret: Type.Optional(Type.String({ format: 'date-time' })),
            },
            closed,
          ),
          tilganger: TilgangListe,
          administratorer: Type.Object({ personer, ...external }, closed),
        },
        closed,
      ),
    ),
  },
  closed,
)
