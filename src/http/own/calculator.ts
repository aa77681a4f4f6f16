// The open calculator: POST /api/v1/kalkulator/{navn}. No login, no person; nothing of what is asked or answered is kept.
import type { TSchema } from 'typebox'
import { ruleProblem } from '../../journey/rule-problem.ts'
import { type CalculatorName, calculators } from '../../rules/calculator/calculators.ts'
import type { Kalkulatorsvar, Law } from '../../rules/calculator/types.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { answers, requests } from './calculator-schema.ts'

const summaries: Readonly<Record<CalculatorName, string>> = {
  langtidsopphold: 'Høyeste egenandel for langtidsopphold i institusjon',
  korttidsopphold: 'Egenandel for korttidsopphold, dag- og nattopphold',
  'praktisk-bistand': 'Tak og pris for praktisk bistand i hjemmet',
  barnehage: 'Foreldrebetaling i barnehage med nasjonale moderasjoner',
  sfo: 'Foreldrebetaling i SFO med nasjonale moderasjoner',
  bostoette: 'Statlig bostøtte per måned',
}

const names = Object.keys(calculators) as CalculatorName[]

export const calculatorRoutes = ({ law }: Pick<Ports, 'law'>): readonly Route[] =>
  names.map((name) => calculatorRoute(name, law))

function calculatorRoute(name: CalculatorName, law: Law): Route {
  const body: TSchema = requests[name]
  const answer: TSchema = answers[name]
  return route({
    id: `kalkulator-${name}`,
    method: 'POST',
    path: `/api/v1/kalkulator/${name}`,
    summary: summaries[name],
    access: 'open',
    audit: { none: 'Gjelder ingen person; verken spørsmål eller svar lagres' },
    params: null,
    query: null,
    body,
    reply: { status: 200, type: 'application/json', schema: answer, text: 'Resultatet med linjer og satser' },
    errors: ['ugyldig-foresporsel', 'sats-ukjent', 'opplysning-mangler', 'feil-innholdstype', 'for-stor-foresporsel'],
    handler: async ({ body }) => ({ body: workOut(name, body, law) }),
  })
}

/** Throws Problem ugyldig-foresporsel, opplysning-mangler or sats-ukjent. */
function workOut(name: CalculatorName, request: unknown, law: Law): Kalkulatorsvar {
  try {
    return calculators[name](request, law)
  } catch (thrown) {
    throw ruleProblem(thrown, law.rates)
  }
}
