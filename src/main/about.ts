// Settings → what anyone may know of this Grunnlag. What only a municipality or whoever runs it can say is null until it is set.
import type { Om } from '../http/contract-om.ts'
import { type Environment, findSetting, numberOf, SettingsProblem } from './settings.ts'

/** Whom to reach, and the months that the operator's retention is run with. */
export type AboutSettings = Omit<Om, 'oppbevaring'> &
  Pick<Om['oppbevaring'], 'loggMaaneder' | 'innsynsspoersmaalMaaneder'>

/** Throws SettingsProblem when a setting is neither empty nor as it must be. */
export const aboutOf = (env: Environment): AboutSettings => ({
  kontakt: addressOf(env, 'KONTAKT', true),
  personvernombud: addressOf(env, 'PERSONVERNOMBUD', true),
  tilgjengelighetserklaering: addressOf(env, 'TILGJENGELIGHETSERKLAERING', false),
  loggMaaneder: monthsOf(env, 'AUDIT_OPPBEVARING_MAANEDER'),
  innsynsspoersmaalMaaneder: monthsOf(env, 'INNSYNSSPOERSMAAL_OPPBEVARING_MAANEDER'),
})

function addressOf(env: Environment, name: string, mail: boolean): string | null {
  const text = findSetting(env, name)
  if (text === null || isWeb(text) || (mail && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text))) return text
  const wanted = mail ? 'en e-postadresse eller en https-adresse' : 'en https-adresse'
  throw new SettingsProblem([`${name}=${text}: skriv ${wanted}, eller la den være tom.`])
}

const isWeb = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:'

const monthsOf = (env: Environment, name: string): number | null =>
  findSetting(env, name) === null ? null : numberOf(env, name, [1, 600])
