import type { ReactiveControllerHost } from 'lit'
import { revealInRow } from '../controllers/reveal.ts'
import { ScrollEnd } from '../controllers/scroll-end.ts'

function nearestSlide(track: Element): number {
  const left = track.getBoundingClientRect().left
  const distances = [...track.children].map((slide) => Math.abs(slide.getBoundingClientRect().left - left))
  return distances.indexOf(Math.min(...distances))
}

/** How the row of slides moves: to the slide it is sent to, or wherever the shopper takes it. */
export class TrackMotion {
  /** Listens to `scroll` and `scrollend` of the track. */
  readonly scrollEnd: ScrollEnd
  #heading: Element | undefined

  constructor(host: ReactiveControllerHost, stoppedAt: (place: number) => void) {
    this.scrollEnd = new ScrollEnd(host, (track) => {
      const nearest = nearestSlide(track)
      if (this.#isOnItsWay(track.children[nearest])) return
      this.#heading = undefined
      stoppedAt(nearest)
    })
  }

  /** A scroll that a newer one cuts short ends on its way: it goes on. */
  #isOnItsWay(stop: Element | undefined): boolean {
    const heading = this.#heading
    if (!heading?.isConnected || heading === stop) return false
    this.head(heading)
    return true
  }

  head(slide: Element, behavior?: ScrollBehavior): void {
    const track = slide.parentElement
    this.#heading = track && revealInRow(track, slide, behavior) ? slide : undefined
  }

  /** The shopper takes hold of it. */
  readonly release = (): void => {
    this.#heading = undefined
  }
}
