// Reads all that the product writes, as it comes, and looks for the person numbers that the questions and answers hold.

export interface LogWatch {
  /** What comes before this is not searched: the demo's greeting names the people to try. */
  readonly begin: () => void
  readonly onOutput: (text: string) => void
  /** Bytes read, and how many times a number was seen. */
  readonly seen: () => { readonly bytes: number; readonly numbers: number }
}

const longest = 11

export function watchFor(numbers: readonly string[]): LogWatch {
  const pattern = new RegExp(numbers.join('|'), 'g')
  let [begun, bytes, found, end] = [false, 0, 0, '']
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
    },
    seen: () => ({ bytes, numbers: found }),
  }
}
