// The parts of a long page as links, so that keyboard and reader may go straight to one.
import { Link } from '@digdir/designsystemet-react'
import { useTexts } from '../texts/use-texts.tsx'

/** Ids of the parts' headings, and what each is called. */
export function PageContents({ parts }: { parts: readonly (readonly [id: string, name: string])[] }) {
  const { forklaring } = useTexts()
  return (
    <nav className="page-contents no-print" aria-label={forklaring.paaSiden}>
      <ul className="plain">
        {parts.map(([id, name]) => (
          <li key={id}>
            <Link href={`#${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
