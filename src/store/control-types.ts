// What the database gives the control of PDF files. Days are Norway's, YYYY-MM-DD; a hash is the 32 bytes of a SHA-256.
export interface ControlRow {
  readonly fiksOrgId: string
  readonly kodeHash: Buffer
  readonly filHash: Buffer
  readonly laget: string
  /** First day on which the answer is «ukjent». */
  readonly utloeper: string
}
export interface ControlStore {
  keep(row: ControlRow): Promise<void>
  /** By the hash of a code or of a file, in whichever municipality; null when there is none on the day. */
  find(hash: Buffer, on: string): Promise<{ readonly laget: string; readonly kommune: string } | null>
}
