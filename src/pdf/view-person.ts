// One person's page: the posts that count, every post that is only shown, and what was typed by hand with its reason.
import type { Oere } from '../base/money.ts'
import { printAmount } from '../base/print.ts'
import type { Node, Resultat, ResultatPerson } from '../decision/record.ts'
import { nameOf, signOf } from './names-and-signs.ts'
import type { PdfTexts } from './texts.ts'

interface Counted {
  readonly gruppe: string
  readonly tekst: string
  readonly fortegn: string
  readonly beloep: string
  readonly kilde: string
  readonly merke: string
}

const taxFree = (amount: Oere | undefined, texts: PdfTexts): string =>
  amount === undefined || amount === 0 ? '' : ` (${texts.felt.skattefritt}: ${printAmount(amount)})`

function counted(node: Node, path: string, person: string, texts: PdfTexts): Counted[] {
  if (node.type === 'GRUPPE') return node.noder.flatMap((child) => counted(child, node.navn, person, texts))
  if (node.person !== person) return []
  return [
    {
      gruppe: path,
      tekst: node.navn + taxFree(node.skattefritt, texts),
      fortegn: signOf(node),
      beloep: printAmount(node.beloep),
      kilde: texts.kilde[node.kilde],
      merke: texts.bevis[node.bevis],
    },
  ]
}

function shown(resultat: Resultat, person: string, texts: PdfTexts) {
  return (resultat.grunnlag?.visning ?? []).flatMap((visning) => {
    const poster = visning.poster.flatMap((post) =>
      post.personer
        .filter((own) => own.person === person)
        .map((own) => ({
          tekst: post.visningstekst + taxFree(own.skattefritt, texts),
          beloep: printAmount(own.beloep),
          info: post.infotekst ?? null,
        })),
    )
    return poster.length === 0 ? [] : [{ kategori: texts.kategori[visning.kategori], poster }]
  })
}

export function viewOfPerson(resultat: Resultat, person: ResultatPerson, texts: PdfTexts) {
  const trees = resultat.grunnlag === null ? [] : [resultat.grunnlag.tre, ...resultat.grunnlag.videre]
  return {
    overskrift: `${nameOf(resultat, person, texts)} (${texts.persontype[person.type].toLowerCase()})`,
    skjermet: person.skjermet === true,
    tellende: trees.flatMap((tree) => counted(tree, tree.navn, person.identifikator, texts)),
    vist: shown(resultat, person.identifikator, texts),
    manuelle: person.manuelle.map((post) => ({
      tekst: post.tittel ?? post.id,
      beloep: printAmount(post.beloep),
      begrunnelse: post.begrunnelse ?? null,
      referanse: post.referanse ?? null,
      regneark: (post.regneark ?? []).map((line) => `${line.tekst}: ${printAmount(line.beloep)}`),
    })),
  }
}
