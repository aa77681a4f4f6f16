// The list of tax settlement events, passed on as it comes: proof (and the municipality's own switch), the one call, evidence of
// the range. The list holds people of the whole country, so nobody is named on the row and nothing of it is kept.
import { Permit } from '../access/permit.ts'
import type { Sekvens } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import type { Unknown } from '../base/fact.ts'
import { type EventRange, fetchEventStart, fetchEvents } from '../upstream/hendelser/client.ts'
import type { Hendelser, Hendelsesstart } from '../upstream/hendelser/schema.ts'
import type { PassedOn } from '../upstream/passed-on.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { ownPurpose } from './own-purpose.ts'
import type { Asking } from './question.ts'

/** Throws Problem: 403 without the role or while the list is off, 404 when there are no events, 503 when the source is down. */
export function passOnEvents(asking: Asking, range: EventRange, house: House): Promise<PassedOn<Hendelser>> {
  const asked = { fra: range.fra ?? null, til: null, antall: range.antall ?? null }
  const given = ({ hendelser }: Hendelser): Sekvens => {
    const numbers = hendelser.map(({ sekvensnummer }) => sekvensnummer).toSorted((a, b) => a - b)
    return { fra: numbers[0] ?? null, til: numbers.at(-1) ?? null, antall: numbers.length }
  }
  return ask(asking, { asked, given, fetch: (permit) => fetchEvents(house.upstream, permit, range) }, house)
}

/** The first number of a day. Throws Problem as above. */
export function passOnEventStart(
  asking: Asking,
  dato: string | undefined,
  house: House,
): Promise<PassedOn<Hendelsesstart>> {
  const asked = { fra: null, til: null, antall: null }
  const given = ({ sekvensnummer }: Hendelsesstart): Sekvens => ({ fra: sekvensnummer, til: null, antall: 0 })
  return ask(asking, { asked, given, fetch: (permit) => fetchEventStart(house.upstream, permit, dato) }, house)
}

interface Call<T> {
  readonly asked: Sekvens
  readonly given: (svar: T) => Sekvens
  readonly fetch: (permit: Permit) => Promise<PassedOn<T> | Unknown>
}

async function ask<T>(asking: Asking, call: Call<T>, house: House): Promise<PassedOn<T>> {
  const { actor, rolleId, requestId, tid } = asking
  const about = { handling: 'hendelser', personer: [] } as const
  const { beregningstype, foersteAar } = await ownPurpose(asking, about, house)
  // The year is that of no person; access/ does not read it for events.
  const question = { actor, rolleId, requestId, tid, beregningstype, inntektsaar: foersteAar, sekvens: call.asked }
  const permit = await Permit.ask({ ...question, ...about }, house.access)
  try {
    const passed = got(await call.fetch(permit))
    const sekvens = call.given(passed.svar)
    await permit.given({ fase: 'gitt', utfall: 'ok', personer: [], sekvens, tid: house.clock().toISOString() })
    return passed
  } catch (thrown) {
    await permit.given(failed({ personer: [] }, thrown, house.clock()))
    throw thrown
  }
}

const kilde = 'Skatteoppgjør hendelser'

function got<T>(answer: PassedOn<T> | Unknown): PassedOn<T> {
  if (answer.known) return answer
  const { why, kode } = answer
  const told = kode === undefined ? {} : { kildekode: kode }
  if (why === 'no-record') throw new Problem('hendelser-ikke-funnet', told)
  if (why === 'not-delegated') throw new Problem('grunnlag-ikke-delegert', { kilde, ...told })
  // FA-004: Skatteetaten does not take the range or the day, however well-formed.
  if (kode === 'FA-004')
    throw new Problem('ugyldig-foresporsel', {
      hva: 'Skatteetaten godtar ikke sekvensnummer, antall eller dato',
      ...told,
    })
  throw new Problem('kilde-nede', { kilde, ...told })
}
