// Digits that differ may still be one human: an old D-number and the number that took its place. In: what the sources said.
// Counted twice, the income doubles and the household pays too much, so the question is refused.
import { Problem } from '../base/errors.ts'
import type { Answers } from '../upstream/schema.ts'

/**
 * Throws Problem ugyldig-foresporsel when Folkeregisteret has two of the people under one number. Whose look-up failed
 * cannot be compared; decision/identity.ts says so in the record.
 */
export function refuseSamePersonTwice(answers: readonly Pick<Answers, 'identifikator' | 'folkeregister'>[]): void {
  const seen = new Set<string>()
  for (const [i, answer] of answers.entries()) {
    const numbers = numbersOf(answer)
    if (numbers.some((number) => seen.has(number))) {
      const hva = 'samme person står to ganger, med et gammelt og et nytt nummer'
      throw new Problem('ugyldig-foresporsel', { hva }, `personer[${i}].identifikator`)
    }
    for (const number of numbers) seen.add(number)
  }
}

function numbersOf({ identifikator, folkeregister }: Pick<Answers, 'identifikator' | 'folkeregister'>): string[] {
  const registered = folkeregister.known ? (folkeregister.value.identifikasjonsnummer ?? []) : []
  return [identifikator, ...registered.map(({ foedselsEllerDNummer }) => foedselsEllerDNummer)]
}
