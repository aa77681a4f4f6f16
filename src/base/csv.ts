// Tables as people open them in a spreadsheet: semicolons, CRLF, a byte order mark. A cell that a spreadsheet would read as a
// formula gets an apostrophe first, which is taken off again when the table is read.

const separator = ';'
const byteOrderMark = '\ufeff'
const dangerous = /^[=+\-@\t\r]/

/** One cell, safe to open. */
export function csvCell(text: string, by = separator): string {
  const safe = dangerous.test(text) ? `'${text}` : text
  return /[";\n\r\t]/.test(safe) || safe.includes(by) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** `form`: where a published contract wants commas, and no byte order mark before the header's first name. */
export function csvText(
  rows: readonly (readonly string[])[],
  form: { readonly separator: string; readonly mark: string } = { separator, mark: byteOrderMark },
): string {
  const by = form.separator
  return form.mark + rows.map((row) => `${row.map((cell) => csvCell(cell, by)).join(by)}\r\n`).join('')
}

export interface CsvRow {
  /** The row's number as a spreadsheet shows it. */
  readonly nr: number
  readonly cells: readonly string[]
}

/** The rows that are not empty. Semicolon or comma, as the first row has it; a quote that is never closed ends with the text. */
export function readCsv(text: string): readonly CsvRow[] {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const [head = ''] = body.split(/\r?\n/, 1)
  const by = head.includes(separator) || !head.includes(',') ? separator : ','
  return splitRows(body, by)
    .map((cells, i) => ({ nr: i + 1, cells: cells.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, '')) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function splitRows(text: string, by: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = (): void => void rows.at(-1)?.push(cell)
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted || (sign !== by && sign !== '\n' && sign !== '\r')) cell += sign
    else if (sign !== '\r') {
      end()
      cell = ''
      if (sign === '\n') rows.push([])
    }
  }
  end()
  return rows
}
