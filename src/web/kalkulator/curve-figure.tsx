// The picture of how the answer follows the income, and the very same numbers as a table.
import { Details, Heading } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { oere } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import type { Texts } from '../texts/nb.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { toOere } from './amounts.ts'
import type { Point } from './points.ts'
import { CurvePicture } from './curve-picture.tsx'

interface CurveFigureProps {
  readonly tjeneste: CalculatorName
  readonly points: readonly Point[]
  /** Under which heading it stands. */
  readonly level?: 2 | 3
  /** What the own point is called; the open calculator speaks to its visitor. */
  readonly own?: OwnWords
}
interface OwnWords {
  readonly punkt: string
  readonly eget: (inntekt: string, svar: string) => string
  readonly rad: string
}

export function CurveFigure({ tjeneste, points, level = 2, own }: CurveFigureProps) {
  const texts = useTexts()
  const { bilde: words } = texts
  const name = words.navn[tjeneste]
  const said = own ?? { punkt: words.duErHer, eget: words.eget, rad: words.egenRad }
  const box = useRef<HTMLElement>(null)
  const width = useWidth(box)
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <Heading level={level} data-size={level === 2 ? 'sm' : 'xs'} id={titleId}>
        {words.tittel}
      </Heading>
      <figure className="curve" ref={box}>
        <CurvePicture
          points={points}
          width={width}
          title={words.overskrift(name.svar, name.inntekt)}
          desc={described(points, texts, said)}
          own={said.punkt}
        />
        <figcaption className="quiet">{words.akser(name.svar, name.inntekt)}</figcaption>
      </figure>
      <Details variant="tinted">
        <Details.Summary>{words.tabell}</Details.Summary>
        <Details.Content>
          <CurveTable points={points} name={name} own={said.rad} />
        </Details.Content>
      </Details>
    </section>
  )
}

const income = (point: Point): string => printKroner(toOere(point.income))

/** The picture in words: where it begins and ends, and the visitor's own point. */
function described(points: readonly Point[], { bilde: words }: Texts, said: OwnWords): string {
  const sentence = (point: Point | undefined): string =>
    point === undefined ? '' : words.punkt(income(point), printKroner(point.amount))
  const own = points.find((point) => point.own)
  const ownSentence = own === undefined ? '' : said.eget(income(own), printKroner(own.amount))
  return words.forklart(sentence(points[0]), sentence(points.at(-1)), ownSentence)
}

/** Pixels the element is wide; drawn again when that changes, so that figures in the picture keep their size. */
function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}

interface CurveTableProps {
  readonly points: readonly Point[]
  readonly name: { readonly svar: string; readonly inntekt: string }
  readonly own: string
}

function CurveTable({ points, name, own }: CurveTableProps) {
  const { bilde: words } = useTexts()
  return (
    <table className="calculator-lines">
      <caption className="visually-hidden">{words.overskrift(name.svar, name.inntekt)}</caption>
      <thead>
        <tr>
          <th scope="col">{name.inntekt}</th>
          <th scope="col" className="number">
            {name.svar}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.income} className={point.own ? 'own-point' : undefined}>
            <th scope="row">
              {income(point)}
              {point.own ? <span className="quiet">{own}</span> : null}
            </th>
            <td className="number">{printKroner(oere(point.amount))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
