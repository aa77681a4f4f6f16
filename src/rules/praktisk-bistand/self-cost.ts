// What an hour of practical help costs the municipality. Egenandelsforskriften § 9: average wage for the service + social costs +
// administration, which shall be 10 percent of the two.
import { add, type Fraction, fraction, multiply } from '../../base/fraction.ts'
import type { SelfCostBasis } from './read-price-list.ts'

const withAdministration = fraction(110, 100)

/** Exact kroner per hour. */
export const selfCostPerHour = ({ loenn, sosialeUtgifter }: SelfCostBasis): Fraction =>
  multiply(add(loenn, sosialeUtgifter), withAdministration)
