// English, what every page may show: every part that nb.ts has, from a file of the same name.
import type { Texts } from './nb.ts'
import { hjelp } from './en/hjelp.ts'
import { bilde } from './en/bilde.ts'
import { egenandel } from './en/egenandel.ts'
import { forklaring } from './en/forklaring.ts'
import { frame } from './en/frame.ts'
import { hurtigtaster } from './en/hurtigtaster.ts'
import { oppslag } from './en/oppslag.ts'
import { poster } from './en/poster.ts'
import { problemer } from './en/problemer.ts'
import { resultat } from './en/resultat.ts'
import { satser } from './en/satser.ts'
import { start } from './en/start.ts'
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
  bilde,
  satser,
}
