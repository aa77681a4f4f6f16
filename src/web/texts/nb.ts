// Bokmål, what every page may show. Another language is an object of the same type, one file per part of the pages. What few pages
// read stands beside it and comes with them (texts-with.ts).
import { hjelp } from './nb/hjelp.ts'
import { bilde } from './nb/bilde.ts'
import { egenandel } from './nb/egenandel.ts'
import { forklaring } from './nb/forklaring.ts'
import { frame } from './nb/frame.ts'
import { hurtigtaster } from './nb/hurtigtaster.ts'
import { oppslag } from './nb/oppslag.ts'
import { poster } from './nb/poster.ts'
import { problemer } from './nb/problemer.ts'
import { resultat } from './nb/resultat.ts'
import { satser } from './nb/satser.ts'
import { start } from './nb/start.ts'
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
  bilde,
  satser,
}

/** The shape that every language has: the same keys, the same parameters, and any words. A code that a part holds is the same code. */
export type InLanguage<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends (...given: infer Given) => infer Told
    ? (...given: Given) => InLanguage<Told>
    : T extends object
      ? { readonly [Key in keyof T]: InLanguage<T[Key]> }
      : T

export type Texts = InLanguage<typeof nb>
