// The curve as SVG, drawn in the page's own pixels. In: points in order of income. No colour carries meaning alone: the visitor's
// point is also named.
import { useId } from 'react'
import { type Oere, oere } from '../../base/money.ts'
import { printAmount } from '../../base/print.ts'
import { toOere } from './amounts.ts'
import { type Point, roundStep } from './points.ts'

interface CurvePictureProps {
  readonly points: readonly Point[]
  readonly width: number
  readonly title: string
  readonly desc: string
  /** The word at the visitor's own point. */
  readonly own: string
}

const height = 300
const edge = { top: 28, right: 14, bottom: 34, left: 78 }

interface Scale {
  readonly x: (kroner: number) => number
  readonly y: (amount: Oere) => number
  readonly xTicks: readonly number[]
  /** Øre. */
  readonly yTicks: readonly Oere[]
}

/** Round steps from 0 to at least the highest, about `count` of them. */
function ticksTo(highest: number, count: number): readonly number[] {
  const step = roundStep(Math.max(1, highest) / count)
  return Array.from({ length: Math.ceil(Math.max(1, highest) / step) + 1 }, (_, i) => i * step)
}

function scaleOf(points: readonly Point[], width: number): Scale {
  const last = points.at(-1)?.income ?? 1
  const xTicks = ticksTo(last, width < 420 ? 2 : 6).filter((tick) => tick <= last)
  const yTicks = ticksTo(Math.max(...points.map(({ amount }) => amount)) / 100, 5).map(toOere)
  const top = yTicks.at(-1) ?? 1
  const across = width - edge.left - edge.right
  const up = height - edge.top - edge.bottom
  const place = (at: number): number => Number(at.toFixed(1))
  return {
    x: (kroner) => place(edge.left + (kroner / last) * across),
    y: (amount) => place(height - edge.bottom - (amount / top) * up),
    xTicks,
    yTicks,
  }
}

export function CurvePicture({ points, width, title, desc, own }: CurvePictureProps) {
  const [titleId, descId] = [useId(), useId()]
  const scale = scaleOf(points, width)
  const line = points.map(({ income, amount }) => `${scale.x(income)},${scale.y(amount)}`).join(' ')
  const mine = points.find((point) => point.own)
  return (
    <svg
      role="img"
      focusable="false"
      aria-labelledby={`${titleId} ${descId}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={titleId}>{title}</title>
      <desc id={descId}>{desc}</desc>
      <Grid scale={scale} width={width} />
      <polyline className="curve-line" points={line} />
      {mine === undefined ? null : (
        <Mine at={{ x: scale.x(mine.income), y: scale.y(mine.amount) }} own={own} falling={isFalling(points)} />
      )}
    </svg>
  )
}

function Grid({ scale, width }: { scale: Scale; width: number }) {
  const floor = scale.y(oere(0))
  return (
    <g>
      {scale.yTicks.map((tick) => (
        <g key={tick}>
          <line className="curve-grid" x1={edge.left} x2={width - edge.right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={edge.left - 8} y={scale.y(tick) + 4} textAnchor="end">
            {printAmount(tick)}
          </text>
        </g>
      ))}
      {scale.xTicks.map((tick, i) => (
        <g key={tick}>
          <line className="curve-grid" x1={scale.x(tick)} x2={scale.x(tick)} y1={floor} y2={floor + 5} />
          <text x={scale.x(tick)} y={floor + 22} textAnchor={anchorOf(i, scale, width)}>
            {printAmount(toOere(tick))}
          </text>
        </g>
      ))}
      <line className="curve-axis" x1={edge.left} x2={width - edge.right} y1={floor} y2={floor} />
    </g>
  )
}

/** Figures at the right edge stay inside the picture. */
const anchorOf = (index: number, { x, xTicks }: Scale, width: number): 'middle' | 'end' =>
  x(xTicks[index] ?? 0) > width - 40 ? 'end' : 'middle'

const isFalling = (points: readonly Point[]): boolean => (points[0]?.amount ?? 0) > (points.at(-1)?.amount ?? 0)

interface MineProps {
  readonly at: { readonly x: number; readonly y: number }
  readonly own: string
  readonly falling: boolean
}

/** The word stands on the side where the line is not. */
function Mine({ at, own, falling }: MineProps) {
  const right = falling || at.x < edge.left + 40
  return (
    <g>
      <line className="curve-drop" x1={at.x} x2={at.x} y1={at.y} y2={height - edge.bottom} />
      <circle className="curve-dot" cx={at.x} cy={at.y} r={6} />
      <text className="curve-own" x={right ? at.x + 10 : at.x - 10} y={at.y - 10} textAnchor={right ? 'start' : 'end'}>
        {own}
      </text>
    </g>
  )
}
