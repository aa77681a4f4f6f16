// What the administrator's pages about roles, grants, tjenesteområder and the log send and get, as types. Sent to and got from
// /api/v1/forvaltning/{fiksOrgId}/roller, …/tilganger, …/administratorer, …/tjenesteomraader, …/handlinger and /api/v1/hjemler.
import type { Static } from 'typebox'
import type * as schema from './own/forvaltning-schema.ts'

export type NyRolle = Static<typeof schema.NyRolle>
export type EndretRolle = Static<typeof schema.EndretRolle>
export type Styrtrolle = Static<typeof schema.Styrtrolle>
export type Styrteroller = Static<typeof schema.Styrteroller>
export type Tilgang = Static<typeof schema.Tilgang>
export type Tilganger = Static<typeof schema.Tilganger>
export type NyTilgang = Static<typeof schema.NyTilgang>
export type NyAdministrator = Static<typeof schema.NyAdministrator>
export type Tjenesteomraader = Static<typeof schema.Tjenesteomraader>
export type Hjemler = Static<typeof schema.Hjemler>
export type Feltliste = Static<typeof schema.Feltliste>
export type Handlinger = Static<typeof schema.Handlinger>
