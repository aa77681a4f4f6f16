// Fiks' published folkeregister-konfigurasjon v3, the parts served here, as closed schemas.
import { Type } from 'typebox'
import { Uuid } from '../own/schema.ts'

const closed = { additionalProperties: false } as const
const texts = Type.Array(Type.String())
const Antall = Type.Integer({ format: 'int64' })

export const Omraade = Type.Object(
  {
    navn: Type.String(),
    beskrivelse: Type.String(),
    kanHenteTaushetsbelagtInfo: Type.Boolean(),
    gyldig: Type.Boolean(),
  },
  closed,
)
export const Omraadeliste = Type.Object({ omrader: Type.Array(Omraade) }, closed)
export const Lovhjemmelliste = Type.Object(
  {
    lovhjemler: Type.Array(Type.Object({ beskrivelse: Type.String(), omrader: texts, urler: texts }, closed)),
  },
  closed,
)
export const OmradeParams = Type.Object({ omrade: Type.String({ pattern: '^[A-Z_]{1,64}$' }) }, closed)

const Bruksomraader = Type.Object(
  {
    bruksomrader: Type.Array(
      Type.Object({ navn: Type.String(), visningsnavn: Type.String(), leverandor: Type.Enum(['SKATT', 'KS']) }, closed),
    ),
  },
  closed,
)
const Opplysning = Type.Object(
  {
    navn: Type.String(),
    visningsnavn: Type.String(),
    kanHenteTaushetsbelagtInfo: Type.Boolean(),
    kanVaereGradertAdresse: Type.Boolean(),
  },
  closed,
)
export const RolleV3 = Type.Object(
  {
    id: Uuid,
    navn: Type.String(),
    beskrivelse: Type.String(),
    fiksOrgId: Uuid,
    autorisasjonRolleId: Uuid,
    privilegium: Type.String(),
    tjenesteOmrade: Omraade,
    bruksomrader: Bruksomraader,
    dataminimering: Type.Object({ opplysninger: Type.Array(Opplysning) }, closed),
    aktiv: Type.Boolean(),
    tagger: Type.Array(Type.Object({ navn: Type.String() }, closed)),
    antallPersoner: Antall,
    antallIntegrasjoner: Antall,
    antallEksterneBrukere: Antall,
    antallEksterneGrupper: Antall,
    datoOpprettet: Type.Optional(Type.String()),
    kanBrukesPaSokeside: Type.Boolean(),
    kanHenteTaushetsbelagtInfo: Type.Boolean(),
    kanViseHemmeligAdresse: Type.Boolean(),
  },
  closed,
)
/** A request: fields we do not know are passed over. */
export const SjekkRequest = Type.Object({ fiksOrgId: Uuid, rolleId: Type.Optional(Uuid) })
export const StatusResponse = Type.Object(
  {
    altOk: Type.Boolean(),
    subsystem: Type.Array(
      Type.Object(
        {
          navn: Type.String(),
          verifikasjonBeskrivelse: Type.String(),
          verifisering: Type.Object(
            {
              status: Type.Enum(['OK', 'IKKE_UTFORT', 'FEILET', 'UTILGJENGELIG']),
              beskrivelse: Type.Optional(Type.String()),
              suksess: Type.Boolean(),
            },
            closed,
          ),
        },
        closed,
      ),
    ),
  },
  closed,
)
