// One person's part: the posts that count, what was typed by hand with its reason, every other post that is shown, and the tax
// settlement, which is never counted.
import { drawnSigns } from '../base/calculation-lines.ts'
import type { Oere } from '../base/money.ts'
import { apiOf } from '../base/post-source.ts'
import { printAmount } from '../base/print.ts'
import type { Resultat, ResultatPerson } from '../decision/record.ts'
import { countedPosts, markOf, reasonOf } from './lines.ts'
import { nameOf, roleOf } from './names.ts'
import type { PdfTexts } from './texts.ts'

const taxFree = (amount: Oere | undefined, texts: PdfTexts): string =>
  amount === undefined || amount === 0 ? '' : ` (${texts.felt.skattefritt}: ${printAmount(amount)})`

const counted = ({ grunnlag }: Resultat, person: string, texts: PdfTexts) =>
  (grunnlag === null ? [] : countedPosts(grunnlag))
    .filter(({ line }) => line.node.person === person)
    .map(({ gruppe, line: { node, effect } }) => ({
      gruppe,
      tekst: node.navn + taxFree(node.skattefritt, texts),
      note: reasonOf(node, texts),
      fortegn: drawnSigns[effect],
      egenSum: effect === 'lagtTil' || effect === 'trukketFra',
      beloep: printAmount(node.beloep),
      kilde: texts.kilde[node.kilde],
      merke: markOf(node, texts),
    }))

/** The person's own part of every shown post, row by row. */
function shown(resultat: Resultat, person: string, texts: PdfTexts) {
  return (resultat.grunnlag?.visning ?? []).flatMap(({ kategori, poster }) =>
    poster.flatMap((post) =>
      post.personer
        .filter((own) => own.person === person)
        .map((own) => ({
          avregning: apiOf(post.navn) === 'avregning',
          kategori: texts.kategori[kategori],
          tekst: post.visningstekst + taxFree(own.skattefritt, texts),
          beloep: printAmount(own.beloep),
          info: post.infotekst ?? null,
        })),
    ),
  )
}

export function viewOfPerson(resultat: Resultat, person: ResultatPerson, texts: PdfTexts) {
  const tellende = counted(resultat, person.identifikator, texts)
  const vist = shown(resultat, person.identifikator, texts)
  return {
    overskrift: `${nameOf(resultat, person, texts)} (${roleOf(resultat, person, texts).toLowerCase()})`,
    skjermet: person.skjermet === true,
    tellende,
    fortegn: tellende.some(({ egenSum }) => egenSum) ? texts.fortegnEgenSum : null,
    vist: vist.filter(({ avregning }) => !avregning),
    avregning: vist.filter(({ avregning }) => avregning),
    manuelle: person.manuelle.map((post) => ({
      tekst: post.tittel ?? post.id,
      beloep: printAmount(post.beloep),
      begrunnelse: post.begrunnelse ?? null,
      referanse: post.referanse ?? null,
      regneark: (post.regneark ?? []).map((line) => `${line.tekst}: ${printAmount(line.beloep)}`),
    })),
  }
}
