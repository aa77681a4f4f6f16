// The frozen record → the v1 reply of Fiks. A view alone: it computes nothing but the sums of shown posts, and throws
// the gap that stops the sum (gap.ts). Amounts leave as whole kroner; what is unknown is left out, never null.
import type { Static } from 'typebox'
import { wholeKroner } from '../../base/money.ts'
import type { Resultat } from '../../decision/record.ts'
import type { Visning, VisningsPost } from '../../rules/types.ts'
import { stoppingProblem } from './gap.ts'
import { messages } from './messages.ts'
import { personView } from './person-view.ts'
import {
  type ForeldrebetalingReply,
  foreldreKategorier,
  type GenericReply,
  type LangtidsoppholdReply,
  langtidKategorier,
  type PraktiskBistandReply,
  praktiskKategorier,
  type Visningspost,
} from './v1-schema.ts'
import { groupsOf } from './v1-groups.ts'

/** The compiler compares the view with the schemas; which of the three it is, the check of the reply sees. */
export type V1Reply = Static<typeof LangtidsoppholdReply | typeof PraktiskBistandReply | typeof ForeldrebetalingReply>

/** Throws Problem (404, 410, 403, 503) when a fact that counts is unknown. */
export function v1View(resultat: Resultat): V1Reply {
  const { beregningstype } = resultat
  const { visning, fradrag, ...same } = partsOf(resultat)
  switch (beregningstype) {
    case 'LANGTIDSOPPHOLD_INSTITUSJON':
      return { ...same, beregningstype, visningsposter: shownIn(langtidKategorier, visning), fradrag }
    case 'PRAKTISK_BISTAND':
      return { ...same, beregningstype, visningsposter: shownIn(praktiskKategorier, visning) }
    case 'BARNEHAGE_SFO':
      return { ...same, beregningstype, visningsposter: shownIn(foreldreKategorier, visning), fradrag }
  }
}

/** The deprecated generic reply, whose contract knows neither GEVINST nor TAP, and always has `fradrag`. */
export function genericView(resultat: Resultat): Static<typeof GenericReply> {
  const { beregningstype } = resultat
  const { visning, fradrag, ...same } = partsOf(resultat)
  const isOld = ({ kategori }: Visning): boolean => kategori !== 'ANNET' && kategori !== 'GEVINST' && kategori !== 'TAP'
  const poster = [
    ...visning.filter(({ kategori }) => kategori === 'ANNET'),
    ...visning.filter((one) => !isOld(one) && one.kategori !== 'ANNET'),
  ].flatMap((one) => one.poster)
  const old = visning.filter(isOld)
  const whole = poster.length === 0 ? old : [...old, { kategori: 'ANNET' as const, poster }]
  return { ...same, beregningstype, visningsposter: shownIn(langtidKategorier, whole), fradrag }
}

function partsOf(resultat: Resultat) {
  const { grunnlag, beregningstype } = resultat
  if (grunnlag === null) throw stoppingProblem(resultat)
  const branch = (name: string) => groupsOf(grunnlag.tre.noder.find((node) => node.tekniskNavn === name))
  return {
    inntektsaar: resultat.inntektsaar,
    stadie: resultat.stadie,
    personer: resultat.personer.map((person) => personView(person, resultat)),
    beregningsbeloep: wholeKroner(grunnlag.beregningsbeloep),
    inntekt: branch('totaltInntekt'),
    // Praktisk bistand has all its groups in `inntekt`.
    fradrag: beregningstype === 'PRAKTISK_BISTAND' ? groupsOf(undefined) : branch('totaltFradrag'),
    soeketidspunkt: resultat.soeketidspunkt,
    feilmeldinger: messages(resultat),
    visning: grunnlag.visning,
  }
}

/** Throws when the service shows a category that its contract has no word for. */
function shownIn<K extends Visning['kategori']>(kategorier: readonly K[], visning: readonly Visning[]) {
  return visning.map(({ kategori, poster }) => {
    const word = kategorier.find((one) => one === kategori)
    if (word === undefined) throw new Error(`The contract has no category ${kategori}`)
    return { kategori: word, poster: poster.map(shownPost) }
  })
}

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
