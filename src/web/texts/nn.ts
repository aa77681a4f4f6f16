// Nynorsk, all of it. The same shape as bokmål: a key that is missing here is a type error.
import { apiReferanse } from './nn/api-referanse.ts'
import { egenandel } from './nn/egenandel.ts'
import { forvaltning } from './nn/forvaltning.ts'
import { frame } from './nn/frame.ts'
import { hendelser } from './nn/hendelser.ts'
import { hjemler } from './nn/hjemler.ts'
import { innstillinger } from './nn/innstillinger.ts'
import { innsyn } from './nn/innsyn.ts'
import { integrasjoner } from './nn/integrasjoner.ts'
import { kalkulator } from './nn/kalkulator.ts'
import { kontroll } from './nn/kontroll.ts'
import { logg } from './nn/logg.ts'
import { oppslag } from './nn/oppslag.ts'
import { oversikt } from './nn/oversikt.ts'
import { poster } from './nn/poster.ts'
import { problemer } from './nn/problemer.ts'
import { registerdeler } from './nn/registerdeler.ts'
import { resultat } from './nn/resultat.ts'
import { roller } from './nn/roller.ts'
import { satser } from './nn/satser.ts'
import { spoersmaal } from './nn/spoersmaal.ts'
import { start } from './nn/start.ts'
import { terms } from './nn/terms.ts'
import { tilganger } from './nn/tilganger.ts'
import type { Texts } from './nb.ts'

export const nn: Texts = {
  frame,
  start,
  oppslag,
  poster,
  resultat,
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
}
