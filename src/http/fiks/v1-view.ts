// The frozen record → the v1 reply of Fiks. A view alone: it computes nothing but the sums of shown posts, and throws
// the gap that stops the sum (gap.ts). Amounts leave as whole kroner; what is unknown is left out, never null.
import type { Static } from 'typebox'
import { wholeKroner } from '../../base/money.ts'
import type { Resultat, ResultatPerson } from '../../decision/record.ts'
import { identityCodes } from '../../decision/identity.ts'
import type { Visning, VisningsPost } from '../../rules/types.ts'
import { stoppingProblem } from './gap.ts'
import type { Beregningsgrupper, LangtidsoppholdReply, Person, Visningspost } from './v1-schema.ts'
import { groupsOf } from './v1-groups.ts'

type Reply = Omit<Static<typeof LangtidsoppholdReply>, 'beregningstype' | 'visningsposter' | 'fradrag'> & {
  beregningstype: Resultat['beregningstype']
  visningsposter: { kategori: Visning['kategori']; poster: Static<typeof Visningspost>[] }[]
  fradrag?: Static<typeof Beregningsgrupper>
}

/** Throws Problem (404, 410, 403, 503) when a fact that counts is unknown. */
export function v1View(resultat: Resultat): Reply {
  const { grunnlag } = resultat
  if (grunnlag === null) throw stoppingProblem(resultat)
  const [inntekt, fradrag] = ['totaltInntekt', 'totaltFradrag'].map((name) =>
    grunnlag.tre.noder.find((node) => node.tekniskNavn === name),
  )
  return {
    inntektsaar: resultat.inntektsaar,
    stadie: resultat.stadie,
    personer: resultat.personer.map((person) => personView(person, resultat)),
    visningsposter: grunnlag.visning.map(({ kategori, poster }) => ({ kategori, poster: poster.map(shownPost) })),
    beregningsbeloep: wholeKroner(grunnlag.beregningsbeloep),
    inntekt: groupsOf(inntekt),
    ...(resultat.beregningstype === 'PRAKTISK_BISTAND' ? {} : { fradrag: groupsOf(fradrag) }),
    soeketidspunkt: resultat.soeketidspunkt,
    beregningstype: resultat.beregningstype,
    feilmeldinger: messages(resultat),
  }
}

/** The deprecated generic reply, whose contract knows neither GEVINST nor TAP, and always has `fradrag`. */
export function genericView(resultat: Resultat): Reply {
  const view = v1View(resultat)
  const old = view.visningsposter.filter(({ kategori }) => kategori !== 'GEVINST' && kategori !== 'TAP')
  const newer = view.visningsposter.filter((one) => !old.includes(one)).flatMap(({ poster }) => poster)
  const others = old.filter(({ kategori }) => kategori === 'ANNET').flatMap(({ poster }) => poster)
  const rest = old.filter(({ kategori }) => kategori !== 'ANNET')
  const last = [...others, ...newer]
  const visningsposter = last.length === 0 ? rest : [...rest, { kategori: 'ANNET' as const, poster: last }]
  return { fradrag: groupsOf(undefined), ...view, visningsposter }
}

function personView(person: ResultatPerson, { fakta }: Resultat): Static<typeof Person> {
  const navn = fakta.find((facts) => facts.identifikator === person.identifikator)?.navn
  return {
    identifikator: person.identifikator,
    type: person.type,
    skjermet: person.skjermet,
    stadie: person.stadie,
    ...(navn?.known === true ? { navn: nameView(navn.value) } : {}),
    ...(person.skatteoppgjoersdato === null ? {} : { skatteoppgjoersdato: person.skatteoppgjoersdato }),
    ...(person.registreringstidspunkt === null ? {} : { registreringstidpunkt: person.registreringstidspunkt }),
  }
}

const nameView = ({
  fornavn,
  mellomnavn,
  etternavn,
}: {
  fornavn: string
  mellomnavn: string | null
  etternavn: string
}) => ({
  etternavn,
  fornavn,
  ...(mellomnavn === null ? {} : { mellomnavn }),
})

function shownPost(post: VisningsPost): Static<typeof Visningspost> {
  const personer = post.personer.map(({ person, beloep, skattefritt }) => ({
    identifikator: person,
    beloep: wholeKroner(beloep),
    ...(skattefritt === undefined ? {} : { skattefrittBeloep: wholeKroner(skattefritt) }),
  }))
  const taxFree = personer.flatMap(({ skattefrittBeloep }) =>
    skattefrittBeloep === undefined ? [] : [skattefrittBeloep],
  )
  return {
    tekniskNavn: post.navn,
    visningstekst: post.visningstekst,
    beloep: personer.reduce((total, { beloep }) => total + beloep, 0),
    personer,
    ...(post.infotekst === undefined ? {} : { infotekst: post.infotekst }),
    ...(post.infotekstSkattefritt === undefined ? {} : { infotekstSkattefrittBeloep: post.infotekstSkattefritt }),
    ...(taxFree.length === 0 ? {} : { skattefrittBeloep: taxFree.reduce((total, part) => total + part, 0) }),
  }
}

/** SI-01 and SI-02 are Fiks' own; GR-01 and GR-02 are ours (docs/fiks-avvik.md): v1 has no other place to say it. */
function messages({ mangler, merknader, personer }: Resultat): { kode: string; melding: string }[] {
  const codes: Readonly<Record<string, string>> = { folkeregister: 'SI-01', avregning: 'SI-02' }
  const missing = mangler.flatMap((mangel) => {
    const kode = codes[mangel.api]
    if (kode === undefined) return []
    // Two children have the same words: the place in the question tells them apart, as a number of a person may not.
    const alike = mangler.some(
      ({ api, person, tekst }) => api === mangel.api && tekst === mangel.tekst && person !== mangel.person,
    )
    const place = personer.findIndex(({ identifikator }) => identifikator === mangel.person) + 1
    return [{ kode, melding: alike ? `${mangel.tekst} Gjelder person ${place} i forespørselen.` : mangel.tekst }]
  })
  const incomplete = merknader
    .filter(({ ufullstendig }) => ufullstendig)
    .map(({ tekst, navn = [] }) => ({
      kode: 'GR-01',
      melding: navn.length === 0 ? tekst : `${tekst} (${navn.join(', ')})`,
    }))
  const identity = merknader
    .filter(({ kode }) => identityCodes.includes(kode))
    .map(({ tekst }) => ({ kode: 'GR-02', melding: tekst }))
  const all = [...missing, ...incomplete, ...identity]
  return all.filter(
    (one, i) => all.findIndex((other) => other.kode === one.kode && other.melding === one.melding) === i,
  )
}
