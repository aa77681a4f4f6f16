// A hit of the page's own search, without the person number in the browser: the number sealed with the session, the role and the
// time it was found. Whoever has another session or another role, or comes too late, opens nothing.
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'

/** store's keys fit. */
export interface HitKeys {
  encrypt(text: string, context: string): Buffer
  /** Throws when the text was sealed for another context, or changed. */
  decrypt(sealed: Buffer, context: string): string
}
/** Whose hit it is. */
export interface HitOwner {
  /** The actor's own mark of the session. */
  readonly sesjon: string
  readonly rolleId: string
  /** UTC instant. */
  readonly tid: string
}
export interface HitHandles {
  readonly make: (person: Personidentifikator, owner: HitOwner) => string
  /** null when it is another's, too old, or no handle at all. */
  readonly open: (handle: string, owner: HitOwner) => Personidentifikator | null
}

/** Long enough to choose among the hits, short enough to be of no use tomorrow. */
const livesMs = 15 * 60_000
const contextOf = ({ sesjon, rolleId }: HitOwner): string => `treff:${sesjon}:${rolleId}`

export function hitHandles(keys: HitKeys): HitHandles {
  return {
    make: (person, owner) => keys.encrypt(`${person} ${owner.tid}`, contextOf(owner)).toString('base64url'),
    open: (handle, owner) => {
      const [number = '', found = ''] = opened(keys, handle, contextOf(owner))?.split(' ') ?? []
      const age = Date.parse(owner.tid) - Date.parse(found)
      return age >= 0 && age <= livesMs ? findPersonidentifikator(number) : null
    },
  }
}

function opened(keys: HitKeys, handle: string, context: string): string | null {
  try {
    return keys.decrypt(Buffer.from(handle, 'base64url'), context)
  } catch {
    return null
  }
}
