// The policy of access once more, written from lov/hjemler.yaml, lov/inntektsaar.yaml, lov/begrunnelser.yaml and the product's
// requirements, without sight of src/access/ (its types apart). In: a question and what is known. Out: every reason to refuse
// that may be given; none is a yes. Skatteforvaltningsloven § 3-3, forvaltningsloven § 6.
import { parse } from 'yaml'
import type { AccessRows, Ask, Delegation, Grant, Handling, Role } from '../src/access/types.ts'
import { textOf } from './sources.ts'

interface Area {
  readonly tjenesteomraade: string
  readonly skatteopplysninger: 'ja' | 'nei'
  readonly beregningstype?: string
  readonly rettighetspakke: string
  readonly apier: readonly string[]
  readonly stadier: readonly string[]
  readonly foersteAar: number
}
interface Year {
  readonly aar: number
  readonly utkast: string
  readonly oppgjoer: string
}
interface Listed {
  readonly kode: string
  readonly bruk: string
  readonly tjenesteomraader: readonly string[]
}
const areas: readonly Area[] = parse(textOf('lov/hjemler.yaml'))
const years: readonly Year[] = parse(textOf('lov/inntektsaar.yaml'))
const reasons: readonly Listed[] = parse(textOf('lov/begrunnelser.yaml'))

/** What is known beside the question: the rows (null: no such role), the municipality's case pattern, which field lists exist. */
export interface Known {
  readonly rows: AccessRows | null
  readonly saksmoenster: string | null
  readonly hasFields: (beregningstype: string, inntektsaar: number) => boolean
}

/**
 * The reasons that hold, as codes; empty: allowed. Whoever may not use the role hears nothing about its state, so its reasons
 * count only behind access; what the question says of itself may be refused at once.
 */
export function reasonsToRefuse(ask: Ask, { rows, saksmoenster, hasFields }: Known): ReadonlySet<string> {
  const byItself = [...ownCase(ask), ...unreadable(ask)]
  if (rows === null) return new Set([...byItself, 'rolle-ukjent'])
  const day = osloDay(ask.tid)
  const closed = noAccess(ask, rows, day)
  if (closed.length > 0) return new Set([...byItself, ...closed])
  return new Set([
    ...byItself,
    ...(removes(ask.handling) ? [] : roleState(rows.rolle, day)),
    ...parts(ask, rows.rolle),
    ...reason(ask, rows.rolle, saksmoenster),
    ...purpose(ask, rows, day),
    ...(needsFields(ask, rows.rolle, day) && !hasFields(ask.beregningstype, ask.inntektsaar)
      ? ['feltliste-mangler']
      : []),
  ])
}

/** Fields of the yes: the list of service and year where tax is read, else none. */
export const fieldListOf = (ask: Ask): string =>
  readsFields(ask.handling) ? `${ask.beregningstype}-${ask.inntektsaar}` : 'ingen'

/** The package that the service asked for has by law. */
export const packageOf = (ask: Ask): string | undefined =>
  areas.find(({ beregningstype }) => beregningstype === ask.beregningstype)?.rettighetspakke

const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })
const osloDay = (tid: string): string => inOslo.format(new Date(tid))
const within = (day: string, fra: string | null, til: string | null): boolean =>
  (fra === null || fra <= day) && (til === null || day <= til)

// Who asks about himself, and words that nobody could have meant.

/** To mark a look-up as the wrong person shows nothing, so it is open; all else about oneself is shut. */
const ownCase = ({ actor, handling, personer }: Ask): string[] => {
  if (handling === 'feil-person') return []
  const human = actor.kind === 'person' ? actor.personidentifikator : actor.paaVegneAv
  return human !== undefined && personer.includes(human) ? ['egen-sak'] : []
}
const unreadable = ({ saksreferanse: text }: Ask): string[] =>
  text === undefined || (/^[\p{L}\d][\p{L}\d\-/._]{0,63}$/u.test(text) && !/\d{11}/.test(text))
    ? []
    : ['ugyldig-foresporsel']

// Who may use the role: the person, or the integration, or both when one asks on behalf of the other. A role is granted by itself:
// an administrator has none by that. A segmentansvarlig never looks anyone up, whatever else he was granted.

function noAccess({ actor }: Ask, rows: AccessRows, day: string): string[] {
  const { rolle, integrasjon } = rows
  if (actor.kind === 'person') return withoutGrant(rolle, rows.tilganger, day)
  const own = integrasjon !== null && integrasjon.fiksOrgId === rolle.fiksOrgId
  const known = integrasjon === null || !integrasjon.aktiv ? ['ikke-tilgang'] : []
  const foreign = integrasjon !== null && !own ? ['rolle-annen-kommune'] : []
  const onBehalf = actor.paaVegneAv === undefined ? [] : withoutGrant(rolle, rows.paaVegneAv ?? [], day)
  return [...known, ...foreign, ...withoutGrant(rolle, rows.tilganger, day), ...onBehalf]
}
function withoutGrant(rolle: Role, grants: readonly Grant[], day: string): string[] {
  const dated = grants.filter(({ fra, til }) => within(day, fra, til))
  const inForce = dated.filter(({ status }) => status === 'gjelder')
  const here = ({ fiksOrgId, rolleId }: Grant) => fiksOrgId === rolle.fiksOrgId && rolleId === rolle.id
  if (inForce.some(({ type }) => type === 'segmentansvarlig')) return ['segmentansvarlig-uten-oppslag']
  if (inForce.some((grant) => grant.type === 'bruker' && here(grant))) return []
  const waits = dated.some((grant) => grant.status === 'venter' && here(grant))
  const elsewhere = inForce.length > 0 && inForce.every(({ fiksOrgId }) => fiksOrgId !== rolle.fiksOrgId)
  return ['ikke-tilgang', ...(waits ? ['tilgang-venter'] : []), ...(elsewhere ? ['rolle-annen-kommune'] : [])]
}

// What the municipality has made of the role. What was kept by mistake, or is no longer needed, can be taken away all the same.

const removes = (handling: Handling): boolean => handling === 'slett' || handling === 'feil-person'

const roleState = ({ aktiv, fra, til }: Role, day: string): string[] => [
  ...(aktiv ? [] : ['rolle-inaktiv']),
  ...(within(day, fra, til) ? [] : ['rolle-utenfor-dato']),
]
const parts = ({ deler = [] }: Ask, { folkeregisterdeler }: Role): string[] =>
  deler.every((del) => folkeregisterdeler.includes(del)) ? [] : ['del-utenfor-rollen']

// Why: a person names a case of the municipality's pattern or a reason of the role's tjenesteområde; a machine has its purpose.

const lookUps: readonly Handling[] = ['beregning', 'beregning-pdf', 'personoppslag', 'personsoek', 'siste-oppgjoer']
const machineLookUps: readonly Handling[] = [
  ...lookUps,
  'folkeregisteroppslag',
  'navneoppslag',
  'videreformidling',
  'hendelser',
]
const isPurpose = (code: string | undefined, tjenesteomraade: string): boolean =>
  reasons.some(
    ({ kode, bruk, tjenesteomraader }) =>
      kode === code && bruk === 'integrasjon' && tjenesteomraader.includes(tjenesteomraade),
  )
function reason(ask: Ask, rolle: Role, saksmoenster: string | null): string[] {
  const { actor, handling, saksreferanse: reference, begrunnelse: code } = ask
  const offList = code !== undefined && !isListed(code, rolle.tjenesteomraade) ? ['ugyldig-foresporsel'] : []
  if (actor.kind === 'integrasjon')
    return machineLookUps.includes(handling) && !isPurpose(actor.begrunnelse, rolle.tjenesteomraade)
      ? [...offList, 'begrunnelse-mangler']
      : offList
  if (!lookUps.includes(handling)) return offList
  const fits = reference === undefined || saksmoenster === null || asRegExp(saksmoenster).test(reference)
  return [
    ...offList,
    ...(reference === undefined && code === undefined ? ['begrunnelse-mangler'] : []),
    ...(fits ? [] : ['ugyldig-foresporsel']),
  ]
}
const isListed = (code: string, tjenesteomraade: string): boolean =>
  reasons.some(
    ({ kode, bruk, tjenesteomraader }) =>
      kode === code && bruk === 'oppslag' && tjenesteomraader.includes(tjenesteomraade),
  )
const letters = 'A-Za-zÆØÅæøå'
const asRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/[0AX\-/._]/g, (sign) => ({ '0': '[0-9]', A: `[${letters}]`, X: `[0-9${letters}]` })[sign] ?? `\\${sign}`)}$`,
  )

// What the law of the role's tjenesteområde gives: this service, these APIs, stages and years, when the municipality is let in.

function purpose(ask: Ask, { rolle, delegering, hendelser }: AccessRows, day: string): string[] {
  const area = areas.find(({ tjenesteomraade }) => tjenesteomraade === rolle.tjenesteomraade)
  if (area?.beregningstype === undefined || area.skatteopplysninger !== 'ja') return ['mangler-hjemmel']
  if (ask.beregningstype !== area.beregningstype) return ['feil-tjeneste']
  const given = rolle.registre ?? area.apier
  return [
    ...(removes(ask.handling) || letIn(delegering, day) ? [] : ['ikke-delegert']),
    ...(needed(ask, area).every((api) => given.includes(api)) ? [] : ['register-mangler']),
    ...(readsTax(ask.handling) && !isOpen(area, ask.inntektsaar, day) ? ['aar-ikke-aapnet'] : []),
    ...(ask.handling === 'personsoek' && isShut(ask, rolle) ? ['register-mangler'] : []),
    ...passedOn(ask, area),
    ...(ask.handling === 'hendelser' && hendelser !== true ? ['hendelser-avslaatt'] : []),
  ]
}
/** The municipality may shut searching for everybody, or for people on the page. */
const isShut = ({ actor }: Ask, { soekStengt }: Role): boolean =>
  soekStengt === 'alle' || (soekStengt === 'side' && actor.kind !== 'integrasjon')
/** Declared, granted and delegated, each by its day, and not ended. */
const letIn = (row: Delegation | null, day: string): boolean =>
  row !== null &&
  [row.erklaert, row.innvilget, row.delegert].every((step) => step !== null && step <= day) &&
  (row.opphoert === null || day < row.opphoert)

/** Of what is passed on, Skatteetaten's package is the limit, and no field list of ours. */
const readsFields = (handling: Handling): boolean =>
  ['beregning', 'beregning-pdf', 'resultat', 'resultat-pdf', 'endring'].includes(handling)
const readsTax = (handling: Handling): boolean => readsFields(handling) || handling === 'videreformidling'
const asksRegister = (handling: Handling): boolean =>
  ['personoppslag', 'folkeregisteroppslag', 'personsoek', 'navneoppslag'].includes(handling)
function needed({ handling, videre }: Ask, area: Area): readonly string[] {
  if (handling === 'videreformidling') return videre === undefined ? [] : [videre.api]
  if (readsFields(handling)) return area.apier
  if (handling === 'hendelser' || handling === 'siste-oppgjoer') return ['summertskattegrunnlag']
  return asksRegister(handling) ? ['folkeregister'] : []
}
/** Open from the first day Skatteetaten gives a stage of the area's own. */
function isOpen(area: Area, inntektsaar: number, day: string): boolean {
  const year = years.find(({ aar }) => aar === inntektsaar)
  if (year === undefined || inntektsaar < area.foersteAar) return false
  const opens = area.stadier.map((stadie) => (stadie === 'utkast' ? year.utkast : year.oppgjoer))
  return opens.some((from) => from <= day)
}
function needsFields(ask: Ask, rolle: Role, day: string): boolean {
  const area = areas.find(({ tjenesteomraade }) => tjenesteomraade === rolle.tjenesteomraade)
  return area?.beregningstype === ask.beregningstype && readsFields(ask.handling) && isOpen(area, ask.inntektsaar, day)
}
/** Only Summert skattegrunnlag has stages. */
function passedOn({ handling, videre }: Ask, area: Area): string[] {
  if (handling !== 'videreformidling' || videre === undefined) return []
  const staged = videre.api === 'summertskattegrunnlag'
  const stage = staged ? area.stadier.includes(videre.stadie ?? '') : videre.stadie === null
  return [
    ...(area.apier.includes(videre.api) ? [] : ['api-ikke-tillatt']),
    ...(videre.rettighetspakke === area.rettighetspakke.toLowerCase() ? [] : ['rettighetspakke-ikke-tillatt']),
    ...(stage ? [] : ['stadie-ikke-tillatt']),
  ]
}
