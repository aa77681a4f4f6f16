// What every deed of an administrator goes through: proof, the work, evidence. The question is on record before anyone knows whether
// it is allowed, and how it went before anyone is told (skatteforvaltningsloven § 3-3).
import type { Clock } from '../base/clock.ts'
import { Problem } from '../base/errors.ts'
import { type Adoption, Mandate, type MandateAsk, type MandateDeps } from './mandate.ts'

export interface DeedHouse {
  readonly access: MandateDeps
  readonly clock: Clock
}
/** What the second row tells. utfall is `ok` when left out; `venter`: a second administrator has to approve. */
export interface Evidence extends Partial<Pick<Adoption, 'utfall' | 'objekt' | 'tjenesteomraade' | 'saksreferanse'>> {}
export interface Done<T> extends Evidence {
  readonly result: T
}

/** The work's result. Throws Problem ikke-tilgang, or what the work throws, with its row. */
export function deed<T>(ask: MandateAsk, house: DeedHouse, work: (mandate: Mandate) => Promise<Done<T>>): Promise<T> {
  return deeds([ask], house, async (mandate) => {
    const { result, ...evidence } = await work(mandate)
    return { result, rows: [evidence] }
  })
}

/**
 * Several deeds done in one: each has its two rows, and all are done or none. `work` gets the first one's Mandate, and gives a row
 * for each, in the order asked. Throws as `deed` does.
 */
export async function deeds<T>(
  asks: readonly MandateAsk[],
  { access, clock }: DeedHouse,
  work: (mandate: Mandate) => Promise<{ readonly result: T; readonly rows: readonly Evidence[] }>,
): Promise<T> {
  const asked: Mandate[] = []
  const tell = async (adoption: (place: number) => Omit<Adoption, 'tid'>): Promise<void> => {
    for (const [place, one] of asked.entries()) await one.done({ ...adoption(place), tid: clock().toISOString() })
  }
  let done: Awaited<ReturnType<typeof work>>
  try {
    for (const ask of asks) asked.push(await Mandate.ask(ask, access))
    const [first] = asked
    if (first === undefined) throw new TypeError('A deed is asked for before it is done')
    done = await work(first)
  } catch (thrown) {
    const utfall = thrown instanceof Problem ? thrown.kode : 'uventet-feil'
    await tell(() => ({ fase: 'feilet', utfall }))
    throw thrown
  }
  const { result, rows } = done
  if (rows.length !== asked.length) throw new TypeError('Every deed has its own row')
  await tell((place) => ({ fase: 'utfoert', utfall: 'ok', ...rows[place] }))
  return result
}
