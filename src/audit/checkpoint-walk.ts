// Held against the rows that were walked: is each signed checkpoint met, and does a cut chain begin in one? Out: what is wrong.

export interface Point {
  readonly dag: string
  readonly nr: number
  readonly hash: string
  readonly signatur: 'gyldig' | 'ugyldig' | 'ukjent-noekkel'
}
interface Found {
  readonly nr: number
  /** In Norwegian. */
  readonly hva: string
}
interface Place {
  readonly nr: number
  readonly hash: string
}

/** `met`: the hash of each row that a checkpoint names and that is there, the start of the walk included. */
export function checkpointProblems(points: readonly Point[], start: number, met: ReadonlyMap<number, string>): Found[] {
  return points
    .filter(({ nr }) => nr >= start)
    .flatMap((point) => {
      const hva = signatureProblem(point) ?? placeProblem(point, met.get(point.nr))
      return hva === null ? [] : [{ nr: point.nr, hva }]
    })
}

function signatureProblem({ dag, signatur }: Point): string | null {
  if (signatur === 'gyldig') return null
  return signatur === 'ugyldig'
    ? `sjekkpunktet for ${dag} har en ugyldig signatur`
    : `sjekkpunktet for ${dag} er signert med en nøkkel som ikke står i NOEKKEL_SIGNERING`
}

function placeProblem({ dag, nr, hash }: Point, found: string | undefined): string | null {
  if (found === undefined) return `sjekkpunktet for ${dag} sier at kjeden hadde ${nr} rader: den er kappet`
  return found === hash ? null : `raden er en annen enn den sjekkpunktet for ${dag} har signert`
}

/** Rows are only missing at the beginning where a signed checkpoint stands for them. */
export function startProblem(sealed: Place | null, points: readonly Point[]): Found[] {
  if (sealed === null) return []
  const stands = points.some(
    ({ nr, hash, signatur }) => nr === sealed.nr && hash === sealed.hash && signatur === 'gyldig',
  )
  return stands ? [] : [{ nr: sealed.nr, hva: 'radene foran er fjernet uten et gyldig signert sjekkpunkt' }]
}
