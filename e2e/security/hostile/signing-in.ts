const opened: Window[] = []
const told: string[] = []

/** Resolves when so many frames have something to show or were refused: of that, browsers tell in different ways. */
function inFrames(url: string, times: number): Promise<void> {
  const frames = Array.from({ length: times }, () => document.createElement('iframe'))
  return new Promise((resolve) => {
    let ended = 0
    const end = (): void => void ((ended += 1) === times && resolve())
    document.addEventListener('securitypolicyviolation', end)
    for (const frame of frames) {
      frame.addEventListener('load', end)
      Object.assign(frame, { src: url, hidden: true })
      document.body.append(frame)
      if (frame.contentWindow) opened.push(frame.contentWindow)
    }
  })
}

function inWindow(url: string): void {
  const other = window.open(url, '', 'popup,width=100,height=100')
  if (other) opened.push(other)
}

const listen = (): void => addEventListener('message', ({ data }) => told.push(JSON.stringify(data) ?? ''))

/** Opens it where nobody looks, so often in frames and so often in windows; resolves when the frames have ended. */
async function openUnseen(url: string, times: number): Promise<void> {
  listen()
  for (let count = 0; count < times; count += 1) inWindow(url)
  await inFrames(url, times)
}

function addressOf(other: Window): string {
  try {
    return other.location.href
  } catch {
    return ''
  }
}

/** All that frames and windows have let it know since: their addresses, and what they told. */
const whatCameBack = (): readonly string[] => [...told, ...opened.map(addressOf)].filter(Boolean)

export const signingIn = { openUnseen, whatCameBack }
