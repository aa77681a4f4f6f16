// Nynorsk, what every page may show: every part that nb.ts has, from a file of the same name.
import type { Texts } from './nb.ts'
import { hjelp } from './nn/hjelp.ts'
import { bilde } from './nn/bilde.ts'
import { egenandel } from './nn/egenandel.ts'
import { forklaring } from './nn/forklaring.ts'
import { frame } from './nn/frame.ts'
import { hurtigtaster } from './nn/hurtigtaster.ts'
import { oppslag } from './nn/oppslag.ts'
import { poster } from './nn/poster.ts'
import { problemer } from './nn/problemer.ts'
import { resultat } from './nn/resultat.ts'
import { satser } from './nn/satser.ts'
import { start } from './nn/start.ts'
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
  bilde,
  satser,
}
