// ID-porten's pages: pick a test person, log out, and errors. Plain HTML that works without script.
import { escapeHtml, page } from '../page.ts'

export interface Choice {
  readonly navn: string
  readonly foedselsnummer: string
  /** What the person is here, e.g. the role, or the sentence of a simulated person. */
  readonly tekst: string
}

export interface LoginView {
  /** Where the forms go: `/idporten/logginn/<uid>`. */
  readonly action: string
  readonly klient: string
  /** The levels to choose from; the first is preselected. */
  readonly nivaaer: readonly string[]
  readonly brukere: readonly Choice[]
  readonly soek: string
  readonly treff: readonly Choice[]
  /** What was wrong with the last attempt, or null. */
  readonly feil: string | null
}

export function loginPage(view: LoginView): string {
  const wrong = view.feil === null ? '' : `<p class="varsel" role="alert">${escapeHtml(view.feil)}</p>`
  return page(
    'ID-porten (simulert)',
    `<p>Du logger inn i <strong>${escapeHtml(view.klient)}</strong>. Velg en testperson; passord trengs ikke.</p>${wrong}
<form method="post" action="${view.action}">${level(view, 'nivaa')}${users(view)}${hits(view)}
<p><button name="avbryt" value="ja">Avbryt innloggingen</button></p></form>${typed(view)}${searchForm(view)}`,
  )
}

function level({ nivaaer }: LoginView, id: string): string {
  const options = nivaaer.map((nivaa) => `<option>${nivaa}</option>`).join('')
  return `<label for="${id}">Sikkerhetsnivå</label><select id="${id}" name="nivaa">${options}</select>`
}

const users = ({ brukere }: LoginView): string =>
  brukere.length === 0
    ? '<h2>Brukere</h2><p>Ingen er registrert. Søk eller skriv et nummer.</p>'
    : `<h2>Brukere</h2>${list(brukere)}`

function hits({ soek, treff }: LoginView): string {
  if (soek === '') return ''
  const count = `<h2>Treff på «${escapeHtml(soek)}»: ${treff.length}</h2>`
  return treff.length === 0 ? `${count}<p>Ingen passer.</p>` : `${count}${list(treff)}`
}

const list = (choices: readonly Choice[]): string =>
  `<ul>${choices
    .map(
      ({ navn, foedselsnummer, tekst }) =>
        `<li><button name="nummer" value="${escapeHtml(foedselsnummer)}">Logg inn som ${escapeHtml(navn)}</button>
${escapeHtml(tekst)}</li>`,
    )
    .join('\n')}</ul>`

/** A form of its own: Enter in the field must not press the first person's button. */
const typed = (view: LoginView): string =>
  `<h2>Et annet nummer</h2><form method="post" action="${view.action}">
<label for="nummer">Syntetisk fødselsnummer eller D-nummer, 11 siffer</label>
<input id="nummer" name="nummer" inputmode="numeric" autocomplete="off" maxlength="11">${level(view, 'nivaa-nummer')}
<br><button>Logg inn med nummeret</button></form>`

const searchForm = ({ action, soek }: LoginView): string =>
  `<h2>Søk blant simulerte personer</h2><form method="get" action="${action}" role="search">
<label for="soek">Navn eller ord i beskrivelsen</label><input id="soek" name="soek" type="search" value="${escapeHtml(soek)}">
<button>Søk</button></form>`

/** ID-porten logs out at once; here the form is sent by script where there is one, else by its button. `form` has id op.logoutForm. */
export const logoutPage = (form: string): string =>
  page(
    'Logger ut av ID-porten',
    `${form}<p><button form="op.logoutForm" name="logout" value="yes">Fullfør utloggingen</button></p>
<script>document.querySelector('button[form]').click()</script>`,
  )

export const loggedOutPage = page('Logget ut', '<p>Du er logget ut av den simulerte ID-porten.</p>')

export const expiredPage = page(
  'Innloggingen er utløpt',
  '<p>Denne innloggingen finnes ikke lenger. Gå tilbake til tjenesten og begynn på nytt.</p>',
)

/** `code` and `description` are the protocol's own words. */
export const errorPage = (code: string, description: string): string =>
  page(
    'ID-porten avviste forespørselen',
    `<p class="varsel" role="alert"><code>${escapeHtml(code)}</code>: ${escapeHtml(description)}</p>
<p>Feilen ligger i forespørselen fra tjenesten du kom fra.</p>`,
  )
