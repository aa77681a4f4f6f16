// GET …/verdier of Fiks v1: what each service and income year accepts, in our own writing of the contract.
import { Type } from 'typebox'
import { Beregningstype, PersonType, closed, wordOf } from './v1-schema.ts'

export const Tilhorighet = Type.Object(
  { tekniskNavn: Type.String(), visningstekst: Type.String(), kategori: wordOf(['INNTEKT', 'FRADRAG']) },
  closed,
)
export const EkstrapostVerdi = Type.Object(
  {
    tekniskNavn: Type.String(),
    visningstekst: Type.String(),
    persontyper: Type.Array(PersonType),
    paakrevd: Type.Boolean(),
    kilde: wordOf(['MANUELL_INPUT']),
    kanEndreVisningstekst: Type.Boolean(),
    eksempeltekst: Type.String(),
    justeringstype: wordOf(['OKNING', 'REDUKSJON']),
    tilhorighet: Tilhorighet,
  },
  closed,
)
export const GyldigeVerdier = Type.Object(
  { persontyper: Type.Array(PersonType), ekstraposter: Type.Array(EkstrapostVerdi) },
  closed,
)
export const Verdier = Type.Object(
  { beregningstype: Beregningstype, inntektsaar: Type.Integer({ format: 'int32' }), gyldigeVerdier: GyldigeVerdier },
  closed,
)
export const BeregningVerdier = Type.Object({ verdier: Type.Array(Verdier) }, closed)
