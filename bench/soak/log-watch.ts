// Reads all that the product writes, as it comes, and looks for the person numbers that the questions and answers hold.

export interface LogWatch {
  /** What comes before this is not searched: the demo's greeting names the people to try. */
  readonly begin: () => void
  readonly onOutput: (text: string) => void
  /** Bytes read, and how many times a number was seen. */
  readonly seen: () => { readonly bytes: number; readonly numbers: number }
  /** The first lines that tell of an error nobody foresaw: where to look when an answer was 500. */
  readonly unforeseen: () => readonly string[]
}

const longest = 11
const mostLines = 5

export function watchFor(numbers: readonly string[]): LogWatch {
  const pattern = new RegExp(numbers.join('|'), 'g')
  let [begun, bytes, found, end, line] = [false, 0, 0, '', '']
  const unforeseen: string[] = []
  return {
    begin: () => {
      begun = true
    },
    onOutput: (text) => {
      if (!begun) return
      // A number may be cut in two by the pieces it comes in; what is kept is too short to be counted twice.
      const whole = end + text
      bytes += text.length
      found += whole.match(pattern)?.length ?? 0
      end = whole.slice(-(longest - 1))
      const lines = (line + text).split('\n')
      line = lines.pop() ?? ''
      for (const one of lines) if (unforeseen.length < mostLines && one.includes('"uventet-feil"')) unforeseen.push(one)
    },
    seen: () => ({ bytes, numbers: found }),
    unforeseen: () => unforeseen,
  }
}
