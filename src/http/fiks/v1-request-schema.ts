// The v1 requests of Fiks. Tolerant as the contract is: fields we do not know are passed over.
import { type TSchema, Type } from 'typebox'
import type { Beregningstype as BeregningstypeWord, PersonType } from '../../base/terms.ts'
import { Beregningstype, fiksPersontyper, Identifikator, wordOf } from './v1-schema.ts'

export const RoleParams = Type.Object({ rolleId: Type.String({ format: 'uuid' }) })

/** Highest amount that is believed, in kroner: far above any household, far below where integers stop being exact. */
const largest = 1_000_000_000_000
export const EkstrapostBeloep = Type.Integer({ format: 'int64', minimum: -largest, maximum: largest })
export const Ekstrapost = Type.Object({
  tekniskNavn: Type.String({ maxLength: 200 }),
  visningstekst: Type.Optional(Type.String({ maxLength: 2000 })),
  beloep: EkstrapostBeloep,
  referanse: Type.Optional(Type.String({ maxLength: 200 })),
})

const personRequest = <T extends string, E extends TSchema>(types: readonly T[], ekstrapost: E) =>
  Type.Object({
    identifikator: Identifikator,
    type: wordOf([...types]),
    ekstraposter: Type.Optional(Type.Array(ekstrapost, { maxItems: 100 })),
  })
/** A household of these types of people, with typed posts of one contract. */
export const PersonListe = <T extends string, E extends TSchema>(types: readonly T[], ekstrapost: E) =>
  Type.Object({
    inntektsaar: Type.Integer({ format: 'int32' }),
    personer: Type.Array(personRequest(types, ekstrapost), { maxItems: 30 }),
  })

export const langtidTypes = ['SOEKER', 'EKTEFELLE', 'PARTNER', 'SAMBOER', 'BARN'] as const
export const householdTypes = ['SOEKER', 'ANNET'] as const
/** The people a calculation of Fiks knows. */
export const typesOf = (of: BeregningstypeWord): readonly PersonType[] =>
  of === 'LANGTIDSOPPHOLD_INSTITUSJON' ? langtidTypes : householdTypes
export const LangtidsoppholdRequest = PersonListe(langtidTypes, Ekstrapost)
export const PraktiskBistandRequest = PersonListe(householdTypes, Ekstrapost)
export const ForeldrebetalingRequest = PersonListe(householdTypes, Ekstrapost)
/** The deprecated generic path: the type stands in the body. */
export const GenericRequest = Type.Object({
  beregningstype: Beregningstype,
  inntektsaar: Type.Integer({ format: 'int32', minimum: 2021 }),
  personer: Type.Array(personRequest(fiksPersontyper, Ekstrapost), { maxItems: 30 }),
})
