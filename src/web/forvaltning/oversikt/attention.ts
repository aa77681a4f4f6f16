// What an administrator should look at first, the most pressing first. In: what the lists say. Out: one item each, with its page.
import { addDays, findDate, type IsoDate, osloDate } from '../../../base/dates.ts'
import type { Styrteroller, Tilganger, Tjenesteomraader } from '../../../http/contract-administrasjon.ts'
import type { Innsynsspoersmaalsliste } from '../../../http/contract-innsyn.ts'
import type { Integrasjon, Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import type { Tilbakemeldinger } from '../../../http/contract-tilbakemelding.ts'
import type { Satsliste } from '../../../http/contract.ts'
import { agreementText } from '../agreement-text.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export interface Municipality {
  readonly roller: Styrteroller
  readonly tilganger: Tilganger
  readonly tjenesteomraader: Tjenesteomraader
  readonly integrasjoner: Integrasjoner
  readonly innsynsspoersmaal: Innsynsspoersmaalsliste
  readonly tilbakemeldinger: Tilbakemeldinger
  readonly satser: Satsliste
}
export interface Item {
  readonly tittel: string
  readonly tekst: string
  readonly lenke: string
  /** A page below /forvaltning, an address of its own, or a place on the same page. */
  readonly side: { readonly under: string } | { readonly adresse: string }
  readonly haster: boolean
}

/** Without a role nothing can be done, so that comes before everything else. */
export const needsAttention = (all: Municipality, texts: OfficeTexts): readonly Item[] => [
  ...firstRole(all, texts),
  ...waiting(all, texts),
  ...questions(all, texts),
  ...rolesOfNobody(all, texts),
  ...agreements(all, texts),
  ...integrations(all, texts),
  ...feedback(all, texts),
  ...rates(all, texts),
]

function waiting({ tilganger: { tilganger } }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  const all = tilganger.filter(({ status }) => status === 'venter')
  const mine = all.filter(({ kanGodkjennes }) => kanGodkjennes).length
  const others = all.length - mine
  const administrators = tilganger.filter(({ type, status }) => type === 'administrator' && status === 'gjelder')
  const side = { under: 'tilganger' }
  const rows: readonly (Item | false)[] = [
    mine > 0 && {
      tittel: words.godkjenn(mine),
      tekst: words.godkjennTekst,
      lenke: words.godkjennLenke,
      side,
      haster: true,
    },
    others > 0 && {
      tittel: words.venter(others),
      tekst: words.venterTekst,
      lenke: words.venterLenke,
      side,
      haster: false,
    },
    administrators.length < 2 && {
      tittel: words.enAdministrator,
      tekst: words.enAdministratorTekst,
      lenke: words.enAdministratorLenke,
      side,
      haster: true,
    },
  ]
  return rows.filter((row) => row !== false)
}

function questions({ innsynsspoersmaal: { spoersmaal } }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  const open = spoersmaal.filter(({ svar }) => svar === null).length
  if (open === 0) return []
  const about = { tittel: words.spoersmaal(open), tekst: words.spoersmaalTekst, lenke: words.spoersmaalLenke }
  return [{ ...about, side: { under: 'spoersmaal' }, haster: true }]
}

function firstRole({ roller: { roller } }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  if (roller.length > 0) return []
  const about = { tittel: words.ingenRoller, tekst: words.ingenRollerTekst, lenke: words.ingenRollerLenke }
  return [{ ...about, side: { under: 'roller/ny' }, haster: true }]
}

function rolesOfNobody({ roller: { roller } }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  return roller
    .filter(({ aktiv, antallPersoner, antallIntegrasjoner }) => aktiv && antallPersoner + antallIntegrasjoner === 0)
    .map(({ id, navn }) => ({
      tittel: words.ingenHar(navn),
      tekst: words.ingenHarTekst,
      lenke: words.ingenHarLenke,
      side: { under: `roller/${id}` },
      haster: false,
    }))
}

/** What a role is waiting for; while no service is open, all of them. A service nobody means to use is no task. */
function agreements({ tjenesteomraader, roller }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  const withTax = tjenesteomraader.tjenesteomraader.filter(({ skatt }) => skatt !== null)
  const isOpen = withTax.some(({ mangler }) => mangler === null)
  const isUsed = (kode: string): boolean => roller.roller.some((role) => role.aktiv && role.tjenesteomraade === kode)
  return withTax.flatMap(({ kode, navn, mangler }) => {
    if (mangler === null || (isOpen && !isUsed(kode))) return []
    const tekst = words.manglerTekst(agreementText(mangler))
    return [
      { tittel: words.mangler(navn), tekst, lenke: words.manglerLenke, side: { adresse: '#avtaler' }, haster: true },
    ]
  })
}

/** A vendor needs some days; one that is older and was never used, or that nobody knows the age of, may be forgotten. */
const daysToBegin = 14
const isForgotten = ({ sistBrukt, opprettet }: Integrasjon, today: IsoDate): boolean =>
  sistBrukt === null && (opprettet === null || addDays(osloDate(new Date(opprettet)), daysToBegin) < today)

function integrations(
  { integrasjoner: { integrasjoner }, tilganger }: Municipality,
  { oversikt: words }: OfficeTexts,
): Item[] {
  const today = findDate(tilganger.dato)
  return integrasjoner.flatMap((one) => {
    const { id, navn, aktiv, forrigePassord } = one
    if (!aktiv) return []
    const about = { lenke: words.integrasjonLenke, side: { under: `integrasjoner/${id}` }, haster: false }
    const two = { ...about, tittel: words.toPassord(navn), tekst: words.toPassordTekst }
    const unused = { ...about, tittel: words.aldriBrukt(navn), tekst: words.aldriBruktTekst }
    return [...(forrigePassord === null ? [] : [two]), ...(today !== null && isForgotten(one, today) ? [unused] : [])]
  })
}

function feedback({ tilbakemeldinger: { tilbakemeldinger } }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  const open = tilbakemeldinger.filter(({ behandlet }) => behandlet === null).length
  if (open === 0) return []
  const about = { tittel: words.tilbakemeldinger(open), tekst: words.tilbakemeldingerTekst }
  return [{ ...about, lenke: words.tilbakemeldingerLenke, side: { under: 'tilbakemeldinger' }, haster: false }]
}

function rates({ satser: { satser } }: Municipality, { oversikt: words }: OfficeTexts): Item[] {
  const soon = satser.filter(({ status }) => status === 'slutter-snart').length
  if (soon === 0) return []
  const side = { adresse: '/satser' }
  return [{ tittel: words.satser(soon), tekst: words.satserTekst, lenke: words.satserLenke, side, haster: false }]
}
