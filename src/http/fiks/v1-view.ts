// The frozen record → the v1 reply of Fiks. A view alone: it computes nothing but the sums of shown posts, and throws
// the gap that stops the sum (gap.ts). Amounts leave as whole kroner; what is unknown is left out, never null.
import type { Static } from 'typebox'
import { wholeKroner } from '../../base/money.ts'
import type { Resultat } from '../../decision/record.ts'
import type { Visning, VisningsPost } from '../../rules/types.ts'
import { stoppingProblem } from './gap.ts'
import { messages } from './messages.ts'
import { personView } from './person-view.ts'
import type { Beregningsgrupper, LangtidsoppholdReply, Visningspost } from './v1-schema.ts'
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
