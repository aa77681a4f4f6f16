// What the pages about Grunnlag are made of: a headed part, a list of points, and an address that somebody has set.
import { Heading, Link } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import { useAbout } from './use-about.ts'

export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="about-part">
    <Heading level={2} data-size="sm">
      {title}
    </Heading>
    {children}
  </section>
)

export const Points = ({ points }: { points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

/** To another page of ours. */
export const To = ({ path, children }: { path: string; children: string }) => (
  <Link asChild>
    <RouteLink href={path}>{children}</RouteLink>
  </Link>
)

/** An e-mail address or an https address, as the settings hold it. */
export function Reach({ address }: { address: string }) {
  const { skrive } = useAbout()
  const mail = !address.startsWith('https:')
  return (
    <Link href={mail ? `mailto:${address}` : address} className="reach">
      {mail ? <span className="visually-hidden">{skrive} </span> : null}
      {address}
    </Link>
  )
}
