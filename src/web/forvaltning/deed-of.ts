// A deed of the municipality in the shape that the question before it wants.
import type { DeedCall, useDeed } from './use-listed.ts'

type Doing<Body, Reply> = ReturnType<typeof useDeed<Body, Reply>>

export const deedOf = <Body, Reply>(
  doing: Doing<Body, Reply>,
  sent: DeedCall<Body>,
  after?: (reply: Reply) => void,
) => ({
  isPending: doing.isPending,
  error: doing.error,
  reset: doing.reset,
  run: (onDone: () => void) =>
    doing.mutate(sent, {
      onSuccess: (reply) => {
        onDone()
        after?.(reply)
      },
    }),
})
