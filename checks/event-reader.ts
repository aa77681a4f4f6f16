// A look-up whose progress is told, as a client reads it: POST with Accept: text/event-stream, one JSON per data line.
export interface ToldEvent {
  readonly hendelse: 'kall' | 'svar' | 'feil'
  readonly person?: number
  readonly kilde?: string
  readonly status?: string
  readonly svar?: { readonly id: string; readonly grunnlag: { readonly beregningsbeloep: number } | null }
  readonly feil?: { readonly kode: string; readonly status: number; readonly requestId: string }
}

/** The events as they come; a last half of one is an error. */
export async function* eventsOf(reply: Response): AsyncGenerator<ToldEvent> {
  const text = new TextDecoder()
  let rest = ''
  for await (const part of reply.body ?? []) {
    const blocks = (rest + text.decode(part as Uint8Array, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) yield JSON.parse(block.replace(/^data: /, '')) as ToldEvent
  }
  if (rest !== '') throw new Error('the stream ended within an event')
}

export async function allEvents(reply: Response): Promise<readonly ToldEvent[]> {
  const told: ToldEvent[] = []
  for await (const event of eventsOf(reply)) told.push(event)
  return told
}

export const line = ({ person, kilde, status }: ToldEvent): string => `${person} ${kilde} ${status}`
