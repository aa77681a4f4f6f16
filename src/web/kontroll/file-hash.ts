// A file → its SHA-256 as 64 hex signs, worked out in the browser: the file itself is sent nowhere.
export const largestMegabytes = 50
export const isTooLarge = ({ size }: Blob): boolean => size > largestMegabytes * 1_000_000

/** Rejects when the file cannot be read. */
export async function fileHash(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
