// One simulated person: the register entry, relatives, buttons for faults, and what each API of Skatteetaten answers by year,
// stage and package. The answers are the simulator's own, asked here without a token.
import type { SimulatorContext } from '../context.ts'
import { faultApis, faultKinds } from '../faults.ts'
import { escapeHtml, page } from '../page.ts'
import { registerdeler } from '../../src/base/register-parts.ts'
import { documentOf } from '../folkeregister/document.ts'
import { answerTo, type Call } from '../skatteetaten/answer.ts'
import { listedYears } from '../skatteetaten/names.ts'
import { givesStage, hasPackage } from '../skatteetaten/packages.ts'
import { Refused } from '../skatteetaten/refusal.ts'
import type { Description } from './describe.ts'
import { relasjonsnavn, tjenestenavn } from './search-page.ts'

const packages = [
  'kommunelangtidsoppholdinstitusjon',
  'kommunepersonligassistanse',
  'kommunepraktiskbistand',
  'kommuneforeldrebetaling',
  'kommuneboligsosialeformaal',
]
const apiNames = {
  summertskattegrunnlag: 'Summert skattegrunnlag',
  beregnetskatt: 'Beregnet skatt',
  avregning: 'Avregning',
} as const

/** `all` resolves relatives to their own pages. */
export function personPage(one: Description, all: readonly Description[], context: SimulatorContext): string {
  return page(
    one.navn,
    `<p><a href="/personer">Alle simulerte personer</a></p><p>${escapeHtml(one.fortelling)}</p>
${register(one)}${document(one, context)}${relatives(one, all)}${faults(one, context)}
<h2>Dette svarer Skatteetaten nå</h2>${listedYears.map((aar) => year(one, String(aar), context)).join('\n')}`,
  )
}

function register({ person, alder, tjenester }: Description): string {
  const { sivilstand, adressebeskyttelse, foedselsdato, doedsdato, bostedsadresse, tidligereIdentifikator } =
    person.folkeregister
  const home = bostedsadresse
    ? `${bostedsadresse.adressenavn} ${bostedsadresse.husnummer}, ${bostedsadresse.postnummer}, kommune ${bostedsadresse.kommunenummer}`
    : 'ingen'
  const rows: [string, string][] = [
    ['Nummer', person.personidentifikator],
    ...(tidligereIdentifikator ? [['Tidligere nummer', tidligereIdentifikator] as [string, string]] : []),
    ['Født', `${foedselsdato ?? 'ukjent'}${alder === null ? '' : ` (${alder} år)`}`],
    ...(doedsdato ? [['Død', doedsdato] as [string, string]] : []),
    ['Sivilstand', sivilstand],
    ['Adresse', home],
    ['Adressebeskyttelse', adressebeskyttelse],
    ['Passer for', tjenester.map((tjeneste) => tjenestenavn[tjeneste]).join(', ') || 'ingen bestemt tjeneste'],
  ]
  return `<h2>Folkeregisteret</h2><dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`
}

function document({ person }: Description, { people }: SimulatorContext): string {
  const number = person.personidentifikator
  const found = people.find(number)
  const body = found === null ? {} : documentOf(found, { number, parts: registerdeler }, people)
  return raw('Folkeregisterets råsvar, alle deler', body, 'Råsvar fra Folkeregisteret')
}

/** `summary` is text; the answer can be scrolled by keyboard. */
const raw = (summary: string, body: object, label: string): string =>
  `<details><summary>${escapeHtml(summary)}</summary>
<pre tabindex="0" role="region" aria-label="${escapeHtml(label)}">${escapeHtml(JSON.stringify(body, null, 2))}</pre></details>`

function relatives({ slektninger }: Description, all: readonly Description[]): string {
  if (slektninger.length === 0) return '<h2>Familie</h2><p>Ingen i Folkeregisteret.</p>'
  const lines = slektninger.map(({ nummer, relasjon }) => {
    const other = all.find(({ person }) => person.personidentifikator === nummer)
    const name = other === undefined ? `${nummer} (bare nevnt i Folkeregisteret)` : link(other)
    return `<li>${relasjonsnavn[relasjon]}: ${name}</li>`
  })
  return `<h2>Familie</h2><ul>${lines.join('')}</ul>`
}

const link = ({ slug, navn }: Description): string => `<a href="/personer/${slug}">${escapeHtml(navn)}</a>`

/** Only the services whose calls name a person can fail for one person. */
const withoutPerson: readonly string[] = ['maskinporten', 'idporten', 'skatteoppgjoerhendelser']
const personApis = faultApis.filter((api) => !withoutPerson.includes(api))

function faults({ slug, person }: Description, { faults: set }: SimulatorContext): string {
  const own = set.list().filter((fault) => fault.person === person.personidentifikator)
  const lines = own.map(
    ({ api, feil }) =>
      `<li>${api} svarer med feilen ${feil}. ${button(slug, api, 'ingen', `Fjern feilen på ${api}`)}</li>`,
  )
  const kinds = faultKinds.map((kind) => `<option>${kind}</option>`).join('')
  return `<h2>Feil på bestilling for denne personen</h2>${own.length === 0 ? '<p>Ingen er satt.</p>' : `<ul>${lines.join('')}</ul>`}
<form method="post" action="/personer/${slug}/feil"><label for="api">Tjeneste</label>
<select id="api" name="api">${personApis.map((api) => `<option>${api}</option>`).join('')}</select>
<label for="feil">Feil</label><select id="feil" name="feil">${kinds}</select><br><button>Sett feilen</button></form>
<p>Hva feilene betyr, står på <a href="/feil">Feil på bestilling</a>.</p>`
}

const button = (slug: string, api: string, feil: string, text: string): string =>
  `<form method="post" action="/personer/${slug}/feil"><input type="hidden" name="api" value="${api}">
<input type="hidden" name="feil" value="${feil}"><button>${text}</button></form>`

function year(one: Description, inntektsaar: string, context: SimulatorContext): string {
  const base = { inntektsaar, personidentifikator: one.person.personidentifikator }
  const calls = (Object.keys(apiNames) as (keyof typeof apiNames)[]).flatMap((api): Call[] => {
    const known = packages.filter((pakke) => hasPackage(api, pakke))
    if (api !== 'summertskattegrunnlag') return known.map((pakke) => ({ api, stadie: null, pakke, ...base }))
    return known.flatMap((pakke) =>
      ['oppgjoer', 'utkast']
        .filter((stadie) => givesStage(pakke, stadie))
        .map((stadie) => ({ api, stadie, pakke, ...base })),
    )
  })
  return `<h3>Inntektsåret ${inntektsaar}</h3>${calls.map((call) => answer(call, context)).join('\n')}`
}

function answer(call: Call, context: SimulatorContext): string {
  const what = [apiNames[call.api], call.stadie, call.pakke].filter((part) => part !== null).join(', ')
  const { status, body } = ask(call, context)
  return raw(`${what}: ${status}`, body, `Råsvar ${call.inntektsaar}: ${what}`)
}

function ask(call: Call, context: SimulatorContext): { status: string; body: object } {
  try {
    const body = answerTo(call, context)
    return { status: body['skjermet'] === true ? '200, skjermet' : '200', body }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const kode = error.code(call.api)
    return { status: `${error.status}, ${kode}`, body: { kode, melding: error.message, korrelasjonsid: null } }
  }
}
