// Rich authorization requests (RFC 9396) in a grant. Maskinporten knows Altinn's system users; the simulator has none
// registered, so every such request ends in one of the three refusals.
import { Refusal } from './refusal.ts'

export const systemUserType = 'urn:altinn:systemuser'
const knownFields = ['type', 'systemuser_org', 'externalRef']

/** Throws Refusal MP-301, MP-302 or MP-303; undefined passes. */
export function checkAuthorizationDetails(details: unknown): void {
  if (details === undefined) return
  if (!Array.isArray(details) || details.length === 0) throw new Refusal('MP-303')
  for (const detail of details as Record<string, unknown>[]) {
    if (detail === null || typeof detail !== 'object' || detail['type'] !== systemUserType) throw new Refusal('MP-301')
    if (Object.keys(detail).some((name) => !knownFields.includes(name))) throw new Refusal('MP-302')
  }
  throw new Refusal('MP-303', 'Invalid authorization details values. No such system user')
}
