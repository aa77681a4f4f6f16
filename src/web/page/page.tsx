// One page: its title in the tab, its h1, and the focus moved there when the person came from another page.
import { Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSpeech } from '../texts/use-texts.tsx'

interface PageProps {
  readonly title: string
  /** Said before the title, e.g. «Steg 2 av 6». */
  readonly above?: ReactNode
  /** True when the page shows errors: the title in the tab says so too. */
  readonly failed?: boolean
  readonly wide?: boolean
  readonly children: ReactNode
}

// The first page of a visit leaves the focus where the browser puts it; every later page takes it to its heading.
let visited = false

export function Page({ title, above, failed = false, wide = false, children }: PageProps) {
  const { language, texts } = useSpeech()
  const { frame } = texts
  const spoken = useRef(language)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = frame.sidetittel(failed ? frame.feilITittel(title) : title)
  }, [frame, title, failed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page, and that is when focus moves.
  useEffect(() => {
    // The same page in another language: the focus stays on the choice.
    const isSamePage = spoken.current !== language
    spoken.current = language
    if (visited && !isSamePage) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    visited = true
  }, [title, language])
  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      {above === undefined ? null : <p className="above-heading">{above}</p>}
      <Heading level={1} data-size="lg" tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {children}
    </div>
  )
}
