// The six calculators by the names of their paths. In: JSON from anyone. Out: JSON. Nothing is stored; no person is known.
import { add, type Fraction, fraction } from '../../base/fraction.ts'
import {
  findMunicipality,
  isValidOn,
  type Municipalities,
  type Municipality,
  tookOver,
} from '../../rates/municipalities.ts'
import { bostoette } from '../boligsosial/bostoette.ts'
import { barnehagepris } from '../foreldrebetaling/barnehage.ts'
import { sfopris } from '../foreldrebetaling/sfo.ts'
import { FactMissing, InputFault } from '../input.ts'
import { korttidEgenandel } from '../korttidsopphold/egenandel.ts'
import { egenandel, highestShareAboveG, highestShareUpToG } from '../langtidsopphold/egenandel.ts'
import { praktiskBistandEgenandel } from '../praktisk-bistand/egenandel.ts'
import { exact, paid, pays, printAnswer, receives } from './print-answer.ts'
import {
  barnehageRequest,
  bostoetteRequest,
  korttidRequest,
  langtidRequest,
  praktiskBistandRequest,
  sfoRequest,
} from './requests.ts'
import type { Calculator } from './types.ts'

const langtidsopphold: Calculator = (request, { rates }) => {
  const asked = langtidRequest(request, '')
  const shares = {
    andelInntil1G: asked.andelInntil1G ?? highestShareUpToG,
    andelOver1G: asked.andelOver1G ?? highestShareAboveG,
  }
  const worked = egenandel({ ...asked, ...shares }, rates)
  return printAnswer(worked, {
    ...paid('egenandelAar', worked.resultat.aar),
    ...paid('egenandelMaaned', worked.resultat.maaned),
  })
}

const korttidsopphold: Calculator = (request, { rates }) => {
  const worked = korttidEgenandel(korttidRequest(request, ''), rates)
  const { egenandel, doegnKorttid, doegnLangtid } = worked.resultat
  return printAnswer(worked, { ...paid('egenandel', egenandel), doegnKorttid, doegnLangtid })
}

const praktiskBistand: Calculator = (request, { rates }) => {
  const worked = praktiskBistandEgenandel(praktiskBistandRequest(request, ''), rates)
  const { under2G, takPerMaaned, aaBetalePerMaaned } = worked.resultat
  return printAnswer(worked, {
    under2G,
    takPerMaaned: takPerMaaned === null ? null : exact(takPerMaaned),
    ...paid('aaBetalePerMaaned', aaBetalePerMaaned),
  })
}

/** A sum is the sum of the printed parts; its exact value is the exact sum. */
function summed(parts: readonly Fraction[]): Record<string, number> {
  const printed = parts.reduce((total, part) => total + pays(part), 0)
  return { sumPerMaaned: printed, sumPerMaanedEksakt: exact(parts.reduce(add, fraction(0))) }
}

/** Throws InputFault for a number that never was, FactMissing for a divided municipality whose parts differ. */
export function municipalityOf(kommunenummer: string, all: Municipalities): Municipality {
  const found = findMunicipality(all, kommunenummer)
  if (found !== null) return found
  const parts = tookOver(all, kommunenummer)
  if (parts.length === 0) throw new InputFault('kommunenummer', 'kommunenummeret finnes ikke')
  throw new FactMissing(
    'kommunenummer',
    `kommune ${kommunenummer} er delt, og delene har ulik makspris; skriv ${parts.join(' eller ')}`,
  )
}

const barnehage: Calculator = (request, { rates, municipalities }) => {
  const asked = barnehageRequest(request, '')
  const kommune = asked.kommunenummer === undefined ? null : municipalityOf(asked.kommunenummer, municipalities)
  const worked = barnehagepris({ ...asked, kommune }, rates)
  const { barn } = worked.resultat
  return printAnswer(worked, {
    barn: barn.map(({ prisPerMaaned, gratisKjernetid }) => ({
      ...paid('prisPerMaaned', prisPerMaaned),
      gratisKjernetid,
    })),
    ...summed(barn.map(({ prisPerMaaned }) => prisPerMaaned)),
  })
}

const sfo: Calculator = (request, { rates }) => {
  const worked = sfopris(sfoRequest(request, ''), rates)
  const { elever } = worked.resultat
  return printAnswer(worked, {
    elever: elever.map(({ prisPerMaaned }) => paid('prisPerMaaned', prisPerMaaned)),
    ...summed(elever.map(({ prisPerMaaned }) => prisPerMaaned)),
  })
}

const bostoetteCalculator: Calculator = (request, { rates, municipalities }) => {
  const asked = bostoetteRequest(request, '')
  if (!isValidOn(municipalities, asked.kommunenummer, asked.dato))
    throw new InputFault('kommunenummer', `kommunenummeret var ikke i bruk ${asked.dato}`)
  if (asked.ensligAlderspensjonist && asked.ungUfoer)
    throw new InputFault('ungUfoer', 'kan ikke være sann sammen med ensligAlderspensjonist')
  const worked = bostoette(asked, rates)
  const { perMaaned } = worked.resultat
  return printAnswer(worked, {
    bostoettePerMaaned: receives(perMaaned),
    bostoettePerMaanedEksakt: exact(perMaaned),
  })
}

export const calculators = {
  langtidsopphold,
  korttidsopphold,
  'praktisk-bistand': praktiskBistand,
  barnehage,
  sfo,
  bostoette: bostoetteCalculator,
} as const satisfies Record<string, Calculator>
export type CalculatorName = keyof typeof calculators
