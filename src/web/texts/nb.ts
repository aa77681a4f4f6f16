// Bokmål, all of it. Another language is an object of the same type, one file per part of the pages.
import { apiReferanse } from './nb/api-referanse.ts'
import { forvaltning } from './nb/forvaltning.ts'
import { oversikt } from './nb/oversikt.ts'
import { roller } from './nb/roller.ts'
import { registerdeler } from './nb/registerdeler.ts'
import { tilganger } from './nb/tilganger.ts'
import { integrasjoner } from './nb/integrasjoner.ts'
import { innstillinger } from './nb/innstillinger.ts'
import { hjemler } from './nb/hjemler.ts'
import { logg } from './nb/logg.ts'
import { spoersmaal } from './nb/spoersmaal.ts'
import { hendelser } from './nb/hendelser.ts'
import { hjelp } from './nb/hjelp.ts'
import { innsyn } from './nb/innsyn.ts'
import { egenandel } from './nb/egenandel.ts'
import { forklaring } from './nb/forklaring.ts'
import { frame } from './nb/frame.ts'
import { hurtigtaster } from './nb/hurtigtaster.ts'
import { kalkulator } from './nb/kalkulator.ts'
import { kontroll } from './nb/kontroll.ts'
import { oppslag } from './nb/oppslag.ts'
import { poster } from './nb/poster.ts'
import { problemer } from './nb/problemer.ts'
import { resultat } from './nb/resultat.ts'
import { satser } from './nb/satser.ts'
import { start } from './nb/start.ts'
import { tilbakemelding } from './nb/tilbakemelding.ts'
import { terms } from './nb/terms.ts'

export const nb = {
  frame,
  hjelp,
  hurtigtaster,
  start,
  oppslag,
  poster,
  resultat,
  forklaring,
  problemer,
  terms,
  egenandel,
  kalkulator,
  kontroll,
  satser,
  forvaltning,
  innsyn,
  oversikt,
  roller,
  registerdeler,
  tilganger,
  integrasjoner,
  innstillinger,
  hjemler,
  logg,
  spoersmaal,
  hendelser,
  apiReferanse,
  tilbakemelding,
}

/** The shape that every language has: the same keys, the same parameters, and any words. */
export type InLanguage<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Told
    ? (...given: Given) => InLanguage<Told>
    : T extends object
      ? { readonly [Key in keyof T]: InLanguage<T[Key]> }
      : T

export type Texts = InLanguage<typeof nb>
