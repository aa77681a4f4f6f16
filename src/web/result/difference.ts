// The difference between two sums, always with its sign: "+3 000 kr", "−400 kr", "0 kr".
import { minus, type Oere } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'

export function printDifference(before: Oere, after: Oere): string {
  const difference = minus(after, before)
  return difference > 0 ? `+${printKroner(difference)}` : printKroner(difference)
}
