// JSON as it is sent, in a box that the keyboard can scroll.
export function JsonBlock({ label, text }: { label: string; text: string }) {
  return (
    <section aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard. */}
      <pre className="api-json" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </section>
  )
}

export const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))
