// What stands in the addresses of the routes that pass calls on. The replies are Skatteetaten's own schemas (upstream/): open,
// since a field that is new there must pass unchanged.
import { Type } from 'typebox'

const Uuid = Type.String({ format: 'uuid' })
const Letters = Type.String({ pattern: '^[A-Za-z]{1,64}$' })
const perPerson = {
  rettighetspakke: Letters,
  inntektsaar: Type.String({ pattern: '^[0-9]{4}$' }),
  personidentifikator: Type.String({ pattern: '^[0-9]{11}$' }),
}

export const StageParams = Type.Object({ rolleId: Uuid, stadie: Letters, ...perPerson })
export const PackageParams = Type.Object({ rolleId: Uuid, ...perPerson })
export const EventParams = Type.Object({ rolleId: Uuid })

/** Above any number the list has reached, and below where whole numbers stop being exact. */
const Number15 = Type.String({ pattern: '^[1-9][0-9]{0,14}$' })
/** `antall` up to 10 000: Skatteetaten recommends at least 1 000 and says that 10 000 is fine. */
export const EventQuery = Type.Object({
  fraSekvensnummer: Type.Optional(Number15),
  antall: Type.Optional(Type.String({ pattern: '^([1-9][0-9]{0,3}|10000)$' })),
})
export const EventStartQuery = Type.Object({ dato: Type.Optional(Type.String({ format: 'date' })) })
