// Nynorsk, all of it: every part of the pages that nb.ts has, from a file of the same name.
import type { Texts } from './nb.ts'
import { apiReferanse } from './nn/api-referanse.ts'
import { forvaltning } from './nn/forvaltning.ts'
import { oversikt } from './nn/oversikt.ts'
import { roller } from './nn/roller.ts'
import { registerdeler } from './nn/registerdeler.ts'
import { tilganger } from './nn/tilganger.ts'
import { integrasjoner } from './nn/integrasjoner.ts'
import { innstillinger } from './nn/innstillinger.ts'
import { hjemler } from './nn/hjemler.ts'
import { logg } from './nn/logg.ts'
import { spoersmaal } from './nn/spoersmaal.ts'
import { hendelser } from './nn/hendelser.ts'
import { hjelp } from './nn/hjelp.ts'
import { innsyn } from './nn/innsyn.ts'
import { egenandel } from './nn/egenandel.ts'
import { forklaring } from './nn/forklaring.ts'
import { frame } from './nn/frame.ts'
import { hurtigtaster } from './nn/hurtigtaster.ts'
import { kalkulator } from './nn/kalkulator.ts'
import { kontroll } from './nn/kontroll.ts'
import { oppslag } from './nn/oppslag.ts'
import { poster } from './nn/poster.ts'
import { problemer } from './nn/problemer.ts'
import { resultat } from './nn/resultat.ts'
import { satser } from './nn/satser.ts'
import { start } from './nn/start.ts'
import { tilbakemelding } from './nn/tilbakemelding.ts'
import { terms } from './nn/terms.ts'

export const nn: Texts = {
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
