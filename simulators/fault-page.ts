// The page where a person sets and removes faults.
import { faultApis, type FaultKind, faultKinds, type Faults } from './faults.ts'
import { escapeHtml, page } from './page.ts'

const meaning: Readonly<Record<FaultKind, string>> = {
  treg: 'svarer tregt',
  doed: 'bryter forbindelsen',
  '429': 'HTTP 429, for mange kall',
  '500': 'HTTP 500',
  '502': 'HTTP 502',
  '503': 'HTTP 503',
  '504': 'HTTP 504',
  html: 'feilside i HTML fra en mellomtjener',
  halv: 'halvt svar, så brutt forbindelse',
  tom: 'tomt svar',
}

export function faultPage(faults: Faults): string {
  return page('Feil på bestilling', `${current(faults)}${form()}${headerHelp}`)
}

function current(faults: Faults): string {
  const rows = faults.list().map(({ api, feil, person, antall, ms }) => {
    const remove = `<form method="post" action="/feil"><input type="hidden" name="api" value="${api}">
<input type="hidden" name="feil" value="ingen"><input type="hidden" name="person" value="${escapeHtml(person ?? '')}">
<button>Fjern feilen på ${api}${person === null ? '' : ` for ${escapeHtml(person)}`}</button></form>`
    const what = feil === 'treg' ? `${meaning.treg} (${ms} ms)` : meaning[feil]
    const cells = [api, what, person ?? 'alle', antall === null ? 'til den fjernes' : String(antall)]
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td>${remove}</td></tr>`
  })
  if (rows.length === 0) return '<h2>Feil som er satt</h2><p>Ingen. Alle tjenester svarer som de skal.</p>'
  return `<h2>Feil som er satt</h2><table><caption>Feil som gis nå</caption><thead><tr><th scope="col">Tjeneste</th>
<th scope="col">Feil</th><th scope="col">Person</th><th scope="col">Kall igjen</th><th scope="col">Fjern</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`
}

function form(): string {
  const apis = faultApis.map((api) => `<option>${api}</option>`).join('')
  const kinds = faultKinds.map((kind) => `<option value="${kind}">${kind}: ${meaning[kind]}</option>`).join('')
  return `<h2>Sett en feil</h2><form method="post" action="/feil">
<label for="api">Tjeneste</label><select id="api" name="api">${apis}</select>
<label for="feil">Feil</label><select id="feil" name="feil">${kinds}</select>
<label for="person">Bare for denne personen (fødselsnummer; tomt betyr alle)</label>
<input id="person" name="person" inputmode="numeric" autocomplete="off">
<label for="antall">Antall kall (tomt betyr til den fjernes)</label><input id="antall" name="antall" inputmode="numeric">
<label for="ms">Millisekunder, når feilen er treg (tomt betyr 3000)</label><input id="ms" name="ms" inputmode="numeric">
<br><button>Sett feilen</button></form>`
}

const headerHelp = `<h2>For programmer</h2><p>Ett kall får en feil med hodet <code>Simulator-Feil</code>:
<code>${faultKinds.join(' | ')}</code>. <code>treg:1500</code> venter 1500 ms. <code>POST /feil</code> tar også JSON:
<code>{"api": "avregning", "feil": "503", "person": null, "antall": 2}</code>. <code>{"api": "alle", "feil": "ingen"}</code>
fjerner alle.</p>`
