// English, all of it: every part of the pages that nb.ts has, from a file of the same name.
import type { Texts } from './nb.ts'
import { apiReferanse } from './en/api-referanse.ts'
import { forvaltning } from './en/forvaltning.ts'
import { oversikt } from './en/oversikt.ts'
import { roller } from './en/roller.ts'
import { registerdeler } from './en/registerdeler.ts'
import { tilganger } from './en/tilganger.ts'
import { integrasjoner } from './en/integrasjoner.ts'
import { innstillinger } from './en/innstillinger.ts'
import { hjemler } from './en/hjemler.ts'
import { logg } from './en/logg.ts'
import { spoersmaal } from './en/spoersmaal.ts'
import { hendelser } from './en/hendelser.ts'
import { hjelp } from './en/hjelp.ts'
import { innsyn } from './en/innsyn.ts'
import { egenandel } from './en/egenandel.ts'
import { forklaring } from './en/forklaring.ts'
import { frame } from './en/frame.ts'
import { hurtigtaster } from './en/hurtigtaster.ts'
import { kalkulator } from './en/kalkulator.ts'
import { kontroll } from './en/kontroll.ts'
import { oppslag } from './en/oppslag.ts'
import { poster } from './en/poster.ts'
import { problemer } from './en/problemer.ts'
import { resultat } from './en/resultat.ts'
import { satser } from './en/satser.ts'
import { start } from './en/start.ts'
import { tilbakemelding } from './en/tilbakemelding.ts'
import { terms } from './en/terms.ts'

export const en: Texts = {
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
