// One draft in this tab's memory, kept at the server. In: what was stored, and every change. Saves a moment after the last change,
// on the versions in turn, so that another tab's work is never written over. What is typed stays here whatever the saving says.
import type { Utkastkvittering, Utkastsvar } from '../../http/contract-drafts.ts'
import type { Draft } from './draft.ts'

/** endret: another tab has saved it. borte: the server has it no more. ferdig: the look-up is made, and the row is gone. */
export type Saving = 'lagret' | 'lagrer' | 'feilet' | 'endret' | 'borte' | 'ferdig'
export interface Kept {
  readonly id: string
  readonly draft: Draft
  readonly saving: Saving
}
/** Each rejects with what `kindOf` tells apart. */
export interface DraftServer {
  readonly begin: (draft: Draft) => Promise<Utkastkvittering>
  readonly read: (id: string) => Promise<Utkastsvar>
  readonly save: (id: string, versjon: number, draft: Draft) => Promise<Utkastkvittering>
  readonly remove: (id: string) => Promise<void>
  readonly kindOf: (problem: unknown) => 'endret' | 'borte' | 'feilet'
}
export type ChangeDraft = (change: (draft: Draft) => Draft) => void

const savesAfterMs = 400
const triesAgainAfterMs = 5_000
/** Until the person has chosen what to do, nothing is sent. */
const isStopped = ({ saving }: Kept): boolean => saving === 'endret' || saving === 'borte'

export class DraftKeeper {
  readonly #server: DraftServer
  readonly #listeners = new Set<() => void>()
  #kept: Kept
  #versjon: number
  /** What the server has, as far as we know; null: no row. */
  #atServer: Draft | null
  /** A saving whose answer never came: it may be what the server has. */
  #unanswered: Draft | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null

  constructor({ id, versjon, utkast }: Utkastsvar, server: DraftServer) {
    this.#server = server
    this.#kept = { id, draft: utkast, saving: 'lagret' }
    this.#versjon = versjon
    this.#atServer = utkast
  }

  readonly now = (): Kept => this.#kept

  readonly subscribe = (told: () => void): (() => void) => {
    this.#listeners.add(told)
    return () => this.#listeners.delete(told)
  }

  readonly change: ChangeDraft = (make) => {
    const draft = make(this.#kept.draft)
    if (draft === this.#kept.draft) return
    const stopped = isStopped(this.#kept)
    this.#set(stopped ? { draft } : { draft, saving: 'lagrer' })
    if (!stopped) this.#flushAfter(savesAfterMs)
  }

  /** Saves at once what is not saved; also after a failure. Never rejects. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** The page is being left: sends the last without waiting for what is on its way. */
  readonly leave = (): void => {
    clearTimeout(this.#timer)
    const { draft, id } = this.#kept
    if (draft === this.#atServer || isStopped(this.#kept)) return
    if (this.#running === null) void this.flush()
    else if (this.#atServer !== null) {
      this.#unanswered = draft
      this.#server.save(id, this.#versjon + 1, draft).catch(() => undefined)
    }
  }

  /** Takes what another tab has saved; what was typed here since goes. */
  readonly takeStored = async (): Promise<void> => {
    const there = await this.#server.read(this.#kept.id).catch((problem: unknown) => this.#server.kindOf(problem))
    if (there === 'borte') this.#set({ saving: 'borte' })
    if (typeof there === 'string') return
    this.#set({ draft: there.utkast })
    this.#took(there.utkast, there)
  }

  /** Goes on with what is typed here as a draft of its own, with its own id. */
  readonly keepAsOwn = async (): Promise<void> => {
    await this.#running
    const before = this.#kept.saving
    if (!(await this.#saveOnce(this.#kept.draft, true))) this.#set({ saving: before })
  }

  /** The look-up is made: the row goes, and what was typed is here as long as the tab is, for who goes back. */
  readonly finish = async (): Promise<void> => {
    await this.flush()
    clearTimeout(this.#timer)
    if (this.#atServer !== null) await this.#server.remove(this.#kept.id).catch(() => undefined)
    this.#atServer = null
    this.#set({ saving: 'ferdig' })
  }

  /** Somebody has gone back to one that was finished: it is work again, and a row of its own, so that a reload keeps it. */
  readonly resume = async (): Promise<void> => {
    // What is on its way still takes it for finished.
    await this.#running
    if (this.#kept.saving === 'ferdig') this.#set({ saving: 'lagrer' })
    await this.flush()
  }

  #set(part: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...part }
    for (const told of this.#listeners) told()
  }

  #flushAfter(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  async #saveAll(): Promise<void> {
    // A finished one that nobody has changed since needs no row.
    if (this.#kept.saving === 'ferdig') return
    while (this.#kept.draft !== this.#atServer && !isStopped(this.#kept)) {
      this.#set({ saving: 'lagrer' })
      if (!(await this.#saveOnce(this.#kept.draft, this.#atServer === null))) return
    }
  }

  async #saveOnce(sent: Draft, asNew: boolean): Promise<boolean> {
    try {
      const { id } = this.#kept
      this.#took(sent, await (asNew ? this.#server.begin(sent) : this.#server.save(id, this.#versjon, sent)))
      return true
    } catch (problem) {
      const kind = this.#server.kindOf(problem)
      if (kind === 'endret' && (await this.#wasOurs())) return true
      if (kind === 'feilet') {
        this.#unanswered = sent
        this.#flushAfter(triesAgainAfterMs)
      }
      this.#set({ saving: kind })
      return false
    }
  }

  #took(sent: Draft, { id, versjon }: Utkastkvittering): void {
    this.#versjon = versjon
    this.#atServer = sent
    // One that was sent while the page was being left may still be on its way.
    if (this.#unanswered === sent || this.#unanswered !== this.#kept.draft) this.#unanswered = null
    this.#set({ id, saving: this.#kept.draft === sent ? 'lagret' : 'lagrer' })
  }

  /** The other tab was this one: the answer to an earlier saving was lost on its way. */
  async #wasOurs(): Promise<boolean> {
    const lost = this.#unanswered
    if (lost === null) return false
    const there = await this.#server.read(this.#kept.id).catch(() => null)
    if (there === null || JSON.stringify(there.utkast) !== JSON.stringify(lost)) return false
    this.#took(lost, there)
    return true
  }
}
