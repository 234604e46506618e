/**
 * Does something of Vite's under that `NODE_ENV`, and gives back the one from before. Vite believes what it finds there, so that
 * a terminal's `production` would end hot replacement, and leaves there what it built for.
 */
export async function withNodeEnv<T>(
  nodeEnv: 'development' | 'production',
  work: () => Promise<T>,
): Promise<T> {
  const former = process.env.NODE_ENV
  process.env.NODE_ENV = nodeEnv
  try {
    return await work()
  } finally {
    if (former === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = former
  }
}
