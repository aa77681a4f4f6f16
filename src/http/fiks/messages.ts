// What the record lacks or warns of → feilmeldinger, the same in v1 and v2. SI-01 and SI-02 are Fiks' own codes; GR-01 and
// GR-02 are ours (docs/fiks-avvik.md): the contracts have no other place to say it.
import { identityCodes } from '../../decision/identity.ts'
import type { Resultat } from '../../decision/record.ts'

interface Message {
  readonly kode: string
  readonly melding: string
}
const codes: Readonly<Record<string, string>> = { folkeregister: 'SI-01', avregning: 'SI-02' }

/** Each message once, sources first. */
export function messages({ mangler, merknader, personer }: Resultat): Message[] {
  const missing = mangler.flatMap((mangel) => {
    const kode = codes[mangel.api]
    if (kode === undefined) return []
    // Two children have the same words: the place in the question tells them apart, as a number of a person may not.
    const alike = mangler.some(
      ({ api, person, tekst }) => api === mangel.api && tekst === mangel.tekst && person !== mangel.person,
    )
    const place = personer.findIndex(({ identifikator }) => identifikator === mangel.person) + 1
    return [{ kode, melding: alike ? `${mangel.tekst} Gjelder person ${place} i forespørselen.` : mangel.tekst }]
  })
  const incomplete = merknader
    .filter(({ ufullstendig }) => ufullstendig)
    .map(({ tekst, navn = [] }) => ({
      kode: 'GR-01',
      melding: navn.length === 0 ? tekst : `${tekst} (${navn.join(', ')})`,
    }))
  const identity = merknader
    .filter(({ kode }) => identityCodes.includes(kode))
    .map(({ tekst }) => ({ kode: 'GR-02', melding: tekst }))
  const all = [...missing, ...incomplete, ...identity]
  return all.filter(
    (one, i) => all.findIndex((other) => other.kode === one.kode && other.melding === one.melding) === i,
  )
}
