// node scripts/wait-ready.mjs <address> <seconds> <pid>: waits until GET /helse/klar answers 200.
// Exit 1 when the time is out or the process with that id has ended.
const [address = '', seconds = '300', pid = ''] = process.argv.slice(2)
const start = Date.now()

const isAlive = () => {
  try {
    return process.kill(Number(pid), 0)
  } catch {
    return false
  }
}

const isReady = async () => {
  try {
    const reply = await fetch(`${address}/helse/klar`, { signal: AbortSignal.timeout(2000) })
    return reply.status === 200
  } catch {
    // Not listening yet: asked again below.
    return false
  }
}

while (!(await isReady())) {
  const waited = Math.floor((Date.now() - start) / 1000)
  if (!isAlive()) fail(`the program ended after ${waited} s, before it was ready`)
  if (waited > Number(seconds)) fail(`${address}/helse/klar did not answer 200 in ${seconds} s`)
  await new Promise((resolve) => setTimeout(resolve, 200))
}
console.log(`ready after ${((Date.now() - start) / 1000).toFixed(1)} s`)

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
