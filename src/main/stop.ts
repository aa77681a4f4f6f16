// Stops once, whoever asks: a signal, or a part that the rest cannot do without.

/** Runs `close` at the first SIGTERM or SIGINT, or when `gone` settles, and then ends the process. */
export function stopOnSignal(close: () => Promise<void>, gone?: Promise<void>): void {
  let stopping = false
  const stop = (exitCode: number): void => {
    if (stopping) return
    stopping = true
    close().then(
      () => process.exit(exitCode),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(0))
  void gone?.then(() => {
    if (!stopping) console.error('Simulatorene stoppet, så demoen stopper også.')
    stop(1)
  })
}
