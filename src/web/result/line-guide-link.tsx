// «Les mer» of one line of the result: the paragraph of the guide about its group or its manual post.
import type { ResultatSvar } from '../../http/contract.ts'
import type { Node } from '../../rules/types.ts'
import { findPostSet } from '../law/post-sets.ts'
import { GuideLink } from '../page/guide-link.tsx'
import { anchorOf } from '../veiledning/guide-address.ts'

export function LineGuideLink({ node, resultat }: { node: Node; resultat: ResultatSvar }) {
  const { beregningstype, inntektsaar, grunnlag } = resultat
  const groups = new Set(findPostSet(beregningstype, inntektsaar)?.grupper.map(({ id }) => id))
  const tree = grunnlag === null ? [] : [...grunnlag.tre.noder, ...grunnlag.videre]
  return <GuideLink anchor={anchorOf(node, tree, groups)} about={node.navn} />
}
